#include "read/source_folder.hpp"

#include <algorithm>
#include <system_error>

#include "diagnostics/failure.hpp"
#include "read/file_kind.hpp"
#include "read/xlsx_reader.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

bool is_lock_or_hidden(const fs::path& path) {
  const std::string name = path.filename().string();
  return name.starts_with('.') || name.starts_with("~$");
}

std::vector<fs::path> files_in(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> files;
  for (fs::directory_iterator entry{folder, error}, end; !error && entry != end; entry.increment(error))
    if (entry->is_regular_file() && !is_lock_or_hidden(entry->path())) files.push_back(entry->path());
  if (error)
    throw EnvironmentFailure("Mappen " + folder.string() + " kan inte läsas. Kontrollera att den finns och att du får läsa den.");
  std::ranges::sort(files);
  return files;
}

void open_workbook(const fs::path& path, const std::string& shown_name, SourceFolder& folder, Diagnostics& diagnostics) {
  auto grids = read_workbook(path, shown_name, ReadLimits{}, diagnostics);
  if (!grids) return;
  OpenedWorkbook workbook;
  std::erase_if(*grids, [](const Grid& grid) { return grid.visibility != Visibility::visible; });
  workbook.grids = std::move(*grids);
  for (const Grid& grid : workbook.grids) workbook.kinds.push_back(kind_of_sheet(grid, diagnostics));
  folder.workbooks.push_back(std::move(workbook));
}

void open_xml(const fs::path& path, const std::string& shown_name, SourceFolder& folder, Diagnostics& diagnostics) {
  if (auto file = read_economy_xml(path, shown_name, diagnostics)) folder.economy_files.push_back(std::move(*file));
}

/// Documents and notes that lie beside the source material are none of our business.
void tell_of_other_file(const fs::path& path, const std::string& shown_name, FileKind kind, Diagnostics& diagnostics) {
  const auto source = std::make_shared<const Source>(Source{Source::Kind::file, shown_name, {}});
  const std::string extension = path.extension().string();
  if (kind == FileKind::text && (extension == ".md" || extension == ".txt")) return;
  diagnostics.push_back({Code::file_not_understood, {source, 0, 0}, std::string{words_of(kind)}, "en arbetsbok (.xlsx) eller XML"});
}

void open_file(const fs::path& path, SourceFolder& folder, Diagnostics& diagnostics) {
  const std::string shown_name = path.string();
  const auto kind = file_kind_of(path);
  const bool xml = kind == FileKind::xml;
  const bool other = kind == FileKind::text || kind == FileKind::pdf || kind == FileKind::word_document ||
                     kind == FileKind::html || kind == FileKind::unknown || kind == FileKind::empty ||
                     kind == FileKind::other_zip || kind == FileKind::other_ole2;
  if (xml)
    open_xml(path, shown_name, folder, diagnostics);
  else if (kind && other)
    tell_of_other_file(path, shown_name, *kind, diagnostics);
  else
    open_workbook(path, shown_name, folder, diagnostics);  // tells itself what is wrong with the others
}

}  // namespace

std::vector<SheetOfPeriod> SourceFolder::sheets_of(SheetKind kind) const {
  std::vector<SheetOfPeriod> result;
  for (const auto& workbook : workbooks)
    for (std::size_t i = 0; i < workbook.grids.size(); ++i)
      if (workbook.kinds[i] == kind) result.push_back({&workbook.grids[i], workbook.period});
  return result;
}

SourceFolder open_source_folder(const fs::path& folder, Diagnostics& diagnostics) {
  SourceFolder result;
  result.source = std::make_shared<const Source>(Source{Source::Kind::file, folder.string(), {}});
  for (const fs::path& path : files_in(folder)) open_file(path, result, diagnostics);
  return result;
}

}  // namespace redovisa
