#pragma once

#include <map>
#include <string>
#include <vector>

/// A cell of a finished workbook, as its file holds it.
struct WrittenCell {
  std::string formula;  // empty: none
  std::string value;    // a number as it is written, or a text
  std::string format;   // "#,##0.0"; empty: Excel's general
};

/// A sheet of a finished workbook, by references: "F9".
struct WrittenCells {
  std::string name;
  std::map<std::string, WrittenCell> cells;

  std::string text_at(const std::string& reference) const;
};

/// The sheets of a workbook in their order, whichever program wrote it.
std::vector<WrittenCells> written_sheets(const std::string& bytes);

/// The same workbook with this number cached in every cell that has a formula.
std::string with_cached(const std::string& bytes, const std::string& number);
