#pragma once

#include <string>
#include <vector>

/// A row of values of Kolada, of one year: "T 74.1", "K null".
struct KoladaRow {
  std::string key_figure, body;
  int year = 2024;
  std::vector<std::string> values;
};

/// An answer with the rows, as version 3 writes them.
std::string kolada_data(const std::vector<KoladaRow>& rows);

/// An answer with municipalities: id and name.
std::string kolada_municipalities(const std::vector<std::pair<std::string, std::string>>& municipalities);

/// Values of so many municipalities of the year: the first, 0101, has the value 1 and so on.
std::vector<KoladaRow> kolada_places(const std::string& key_figure, int year, int municipalities);
