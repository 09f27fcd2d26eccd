#include "convert/source_books.hpp"

#include <algorithm>
#include <set>
#include <system_error>

#include "convert/companion_files.hpp"
#include "convert/economy_grids.hpp"
#include "diagnostics/readable_name.hpp"
#include "read/csv/csv_file_name.hpp"
#include "read/csv/csv_sheets.hpp"
#include "read/source_folder.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> entries_of(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> entries;
  for (fs::directory_iterator entry{folder, error}, end; !error && entry != end; entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (!name.starts_with('.') && !name.starts_with("~$")) entries.push_back(entry->path());
  }
  std::ranges::sort(entries);
  return entries;
}

/// The economy as XML of the first version, whose columns have no headings until they are made.
void add_economy(const fs::path& path, SourceBooks& result, Diagnostics& diagnostics) {
  Diagnostics told_when_opened;
  const auto root = read_xml(path, readable_name(path.string()), told_when_opened);
  if (!root || root->name_space != "urn:redovisa:underlag:1") return;
  auto grids = grids_of_economy(*root, diagnostics);
  if (!grids.empty()) result.books.push_back({path, readable_name(path.stem().string()), std::move(grids)});
}

/// What the workbook is called: "plan" of plan.xlsx, and of plan-Mål.csv with its other sheets.
std::string stem_of(const fs::path& file) {
  std::string stem = file.stem().string();
  if (!is_csv_file(file)) return stem;
  stem = csv_file_name_of(stem).workbook;
  std::ranges::replace(stem, ' ', '-');
  return stem.empty() ? "underlag" : stem;
}

void add_workbook(OpenedWorkbook& workbook, SourceBooks& result) {
  if (workbook.grids.empty()) return;
  const fs::path file = workbook.grids.front().source->file;
  result.books.push_back({file, stem_of(file), std::move(workbook.grids)});
}

bool is_about_sheet_name(const Diagnostic& d) {
  return d.code == Code::sheet_unknown || d.code == Code::sheet_misspelt;
}

/// A Word template among the workbooks is no workbook, but it comes along.
bool is_about_copied(const Diagnostic& d, const fs::path& folder, const std::vector<fs::path>& copied) {
  return d.code == Code::file_not_understood && d.position.source &&
         std::ranges::any_of(copied, [&](const fs::path& file) {
           return readable_name((folder / file).string()) == d.position.source->file;
         });
}

}  // namespace

SourceBooks read_source_books(const fs::path& folder, Diagnostics& diagnostics) {
  SourceFolder opened = open_source_folder(folder, diagnostics);
  std::erase_if(diagnostics, is_about_sheet_name);
  SourceBooks result;
  result.copied = companion_files(folder, opened);
  for (auto& workbook : opened.workbooks) add_workbook(workbook, result);
  const auto entries = entries_of(folder);
  if (!opened.economy_files.empty())
    for (const auto& path : entries)
      if (fs::is_regular_file(path)) add_economy(path, result, diagnostics);
  std::set<std::string> used;  // as messages name them
  for (const auto& book : result.books)
    for (const Grid& grid : book.grids) used.insert(grid.source->file);
  for (const auto& file : result.copied) used.insert(readable_name((folder / *file.begin()).string()));
  for (const auto& file : opened.payroll.people.files()) {
    used.insert(file->file);
    result.personal.push_back(fs::path{file->file}.filename().string());
  }
  for (const auto& path : entries)
    if (!used.contains(readable_name(path.string())))
      result.left_out.push_back(readable_name(path.filename().string()));
  std::erase_if(diagnostics, [&](const Diagnostic& d) { return is_about_copied(d, folder, result.copied); });
  std::ranges::sort(result.books, {}, &SourceBook::file);
  return result;
}

}  // namespace redovisa
