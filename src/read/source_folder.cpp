#include "read/source_folder.hpp"

#include <algorithm>
#include <system_error>

#include "diagnostics/failure.hpp"
#include "model/own_files.hpp"
#include "read/xlsx/file_kind.hpp"
#include "read/xlsx/xlsx_reader.hpp"

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
    if (entry->is_regular_file(error) && !is_lock_or_hidden(entry->path())) files.push_back(entry->path());
  if (error)
    throw EnvironmentFailure("Mappen " + folder.string() +
                             " kan inte läsas. Kontrollera att den finns och att du får läsa den.");
  std::ranges::sort(files);
  return files;
}

void open_workbook(const fs::path& path, const std::string& shown_name, SourceFolder& folder,
                   Diagnostics& diagnostics) {
  auto grids = read_workbook(path, shown_name, ReadLimits{}, diagnostics);
  if (!grids) return;
  OpenedWorkbook workbook;
  std::erase_if(*grids, [](const Grid& grid) { return grid.visibility != Visibility::visible; });
  workbook.grids = std::move(*grids);
  for (const Grid& grid : workbook.grids) workbook.kinds.push_back(kind_of_sheet(grid, diagnostics));
  folder.workbooks.push_back(std::move(workbook));
}

SourceRef source_of(const std::string& shown_name) {
  return std::make_shared<const Source>(Source{Source::Kind::file, shown_name, {}});
}

/// XML out of other systems is none of our business.
void open_xml(const fs::path& path, const std::string& shown_name, SourceFolder& folder,
              Diagnostics& diagnostics) {
  if (const auto root = root_of_xml_file(path); root && !is_economy_root(*root)) {
    diagnostics.push_back({Code::file_not_understood,
                           {source_of(shown_name), 0, 0},
                           "XML med roten <" + root->name + ">",
                           "en arbetsbok (.xlsx) eller XML med roten <underlag>"});
    return;
  }
  if (auto file = read_economy_xml(path, shown_name, diagnostics))
    folder.economy_files.push_back(std::move(*file));
}

/// Documents and notes that lie beside the source material are none of our business.
void tell_of_other_file(const fs::path& path, const std::string& shown_name, FileKind kind,
                        Diagnostics& diagnostics) {
  const std::string extension = path.extension().string();
  if ((kind == FileKind::text || kind == FileKind::empty) && (extension == ".md" || extension == ".txt"))
    return;
  diagnostics.push_back({Code::file_not_understood,
                         {source_of(shown_name), 0, 0},
                         std::string{words_of(kind)},
                         "en arbetsbok (.xlsx) eller XML"});
}

void open_file(const fs::path& path, SourceFolder& folder, Diagnostics& diagnostics) {
  if (own_file_kind(path.filename().string()))
    return;  // of the look or the templates: the report tells of it
  const std::string shown_name = path.string();
  const auto kind = file_kind_of(path);
  const bool xml = kind == FileKind::xml;
  const bool other = kind == FileKind::text || kind == FileKind::pdf || kind == FileKind::word_document ||
                     kind == FileKind::html || kind == FileKind::unknown ||
                     (kind == FileKind::empty && path.extension() != ".xlsx") ||
                     kind == FileKind::other_zip || kind == FileKind::other_ole2;
  if (!kind)
    diagnostics.push_back(
        {Code::file_unreadable, {source_of(shown_name), 0, 0}, {}, "en fil som går att läsa"});
  else if (xml)
    open_xml(path, shown_name, folder, diagnostics);
  else if (other)
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
  std::error_code error;
  if (!fs::exists(folder, error)) throw UsageFailure("Mappen " + folder.string() + " finns inte.");
  if (!fs::is_directory(folder, error))
    throw UsageFailure(folder.string() + " är en fil. Ange mappen som den ligger i.");
  SourceFolder result;
  result.source = std::make_shared<const Source>(Source{Source::Kind::file, folder.string(), {}});
  for (const fs::path& path : files_in(folder)) open_file(path, result, diagnostics);
  return result;
}

}  // namespace redovisa
