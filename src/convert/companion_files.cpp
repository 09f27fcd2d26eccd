#include "convert/companion_files.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <system_error>

#include "diagnostics/readable_name.hpp"
#include "model/own_files.hpp"
#include "read/folder_files.hpp"
#include "read/pictures/picture_folder.hpp"
#include "read/report_sheets.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

/// The Word template that a sheet Rapport names, from the folder; empty: none.
fs::path word_template_of(const SourceFolder& opened) {
  Diagnostics told_when_read;
  const ReportSheet report = read_report_sheets(opened, {}, told_when_read);
  return fs::path{report.info.word_template.text}.lexically_normal();
}

/// Whether a text shows a picture of this name: "![Karta](bilder/Karta%20norr.png)".
bool shows(std::string_view text, const std::string& name) {
  if (text.find("![") == std::string_view::npos) return false;
  std::string written;
  for (const char c : name) written += c == ' ' ? std::string{"%20"} : std::string{c};
  return text.find(name) != std::string_view::npos || text.find(written) != std::string_view::npos;
}

bool is_shown(const std::string& name, const SourceFolder& opened) {
  return std::ranges::any_of(opened.workbooks, [&](const OpenedWorkbook& book) {
    return std::ranges::any_of(book.grids, [&](const Grid& grid) {
      return std::ranges::any_of(grid.cells, [&](const GridCell& cell) { return shows(cell.text, name); });
    });
  });
}

bool is_inside(const fs::path& path) {
  return !path.empty() && path.is_relative() && path.begin()->string() != "..";
}

}  // namespace

std::vector<fs::path> companion_files(const fs::path& folder, const SourceFolder& opened) {
  std::set<fs::path> files;
  const fs::path templates{own_templates_folder};
  for (const auto& file : all_files_below(folder / templates)) files.insert(templates / file);
  std::error_code error;
  const fs::path word_template = word_template_of(opened);
  if (is_inside(word_template) && fs::is_regular_file(folder / word_template, error))
    files.insert(word_template);
  for (const auto& ledger : opened.ledger_files) files.insert(ledger.path.filename());
  std::set<std::string> answers;  // as messages name them
  for (const auto& source : opened.kolada.files) answers.insert(source->file);
  for (fs::directory_iterator entry{folder, error}, end; !error && entry != end; entry.increment(error))
    if (answers.contains(readable_name(entry->path().string()))) files.insert(entry->path().filename());
  for (const fs::path& file : files_below(folder).files)
    if (is_named_as_picture(file) && is_shown(file.filename().string(), opened)) files.insert(file);
  return {files.begin(), files.end()};
}

}  // namespace redovisa
