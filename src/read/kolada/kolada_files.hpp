#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/key_figure.hpp"
#include "read/kolada/json_rows.hpp"

namespace redovisa {

/// A value of Kolada: of a municipality, region or group, a year and a sex.
struct KoladaPoint {
  std::string body;  // "0188", "0000", "G176351"
  int year = 0;
  std::optional<Sex> sex = {};
  std::optional<Decimal> value = {};
  std::string status = {};
  unsigned count = 1;
  SourcePosition position = {};
};

/// A group of municipalities.
struct KoladaGroup {
  std::string title;
  std::vector<std::string> members = {};  // their ids
};

/// What the folder's files of Kolada hold, of both versions of its interface.
struct KoladaFiles {
  std::vector<SourceRef> files = {};
  std::map<std::string, std::string> key_figures = {};     // titles by id
  std::map<std::string, std::string> municipalities = {};  // names by id; riket and regions too
  std::map<std::string, KoladaGroup> groups = {};          // by id
  std::unordered_map<std::string, std::vector<KoladaPoint>> points = {};  // by key figure
  std::vector<SourcePosition> next_pages = {};  // where files tell that there is another page
  std::size_t later_pages = 0;                  // files that are not the first page
  std::size_t count = 0;                        // of points
};

/// How many values of all files together are believed.
inline constexpr std::size_t most_kolada_points = 1'000'000;

/// What is read of one text.
enum class KoladaReading : std::uint8_t { kolada, other_json, unreadable };

/// Adds what a file's text holds: key figures, municipalities, groups, values; values of units are left out.
/// Faults are told with line and column.
KoladaReading read_kolada(std::string_view text, const SourceRef& source, const JsonLimits& limits,
                          KoladaFiles& files, Diagnostics& diagnostics);

/// The same of a file. What is JSON but not of Kolada is told and left alone.
void add_kolada_file(const std::filesystem::path& path, const std::string& shown_name, KoladaFiles& files,
                     Diagnostics& diagnostics);

/// Is the file's text JSON?
bool is_json_file(const std::filesystem::path& path);

}  // namespace redovisa
