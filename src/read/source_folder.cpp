#include "read/source_folder.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <system_error>

#include "diagnostics/failure.hpp"
#include "diagnostics/folded.hpp"
#include "diagnostics/readable_name.hpp"
#include "model/own_files.hpp"
#include "model/period_order.hpp"
#include "read/csv/csv_file_name.hpp"
#include "read/csv/csv_sheets.hpp"
#include "read/folder_files.hpp"
#include "read/later_contents.hpp"
#include "read/ods/ods_reader.hpp"
#include "read/paxml/payroll_reader.hpp"
#include "read/pictures/picture_folder.hpp"
#include "read/sie/sie4_reader.hpp"
#include "read/sie/sie5_reader.hpp"
#include "read/xlsx/file_kind.hpp"
#include "read/xlsx/xlsx_reader.hpp"
#include "read/xml/workbook_xml.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> files_in(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> files;
  for (fs::directory_iterator entry{folder, error}, end; !error && entry != end; entry.increment(error))
    if (std::error_code unknown; entry->is_regular_file(unknown) && !is_lock_or_hidden(entry->path()))
      files.push_back(entry->path());
  if (error)
    throw EnvironmentFailure("Mappen " + folder.string() +
                             " kan inte läsas. Kontrollera att den finns och att du får läsa den.");
  std::ranges::sort(files);
  return files;
}

void add_workbook(const fs::path& path, std::vector<Grid> grids, SourceFolder& folder,
                  Diagnostics& diagnostics) {
  OpenedWorkbook workbook;
  workbook.file = path;
  std::erase_if(grids, [](const Grid& grid) { return grid.visibility != Visibility::visible; });
  workbook.grids = std::move(grids);
  for (const Grid& grid : workbook.grids) workbook.kinds.push_back(kind_of_sheet(grid, diagnostics));
  folder.workbooks.push_back(std::move(workbook));
}

void open_workbook(const fs::path& path, const std::string& shown_name, FileKind kind, GridRoom& room,
                   SourceFolder& folder, Diagnostics& diagnostics) {
  const auto read = kind == FileKind::ods ? read_ods : read_workbook_in_room;
  auto grids = read(path, shown_name, ReadLimits{}, room, diagnostics);
  if (grids) add_workbook(path, std::move(*grids), folder, diagnostics);
}

SourceRef source_of(const std::string& shown_name) {
  return std::make_shared<const Source>(Source{Source::Kind::file, shown_name, {}});
}

/// XML out of other systems is none of our business.
void open_xml(const fs::path& path, const std::string& shown_name, SourceFolder& folder,
              Diagnostics& diagnostics) {
  const auto root = root_of_xml_file(path);
  const bool is_payroll = root ? is_payroll_root(*root) : looks_like_payroll(path);
  if (is_payroll) return add_payroll_file(path, shown_name, folder.payroll, diagnostics);
  if (root && !is_economy_root(*root)) {
    diagnostics.push_back({Code::file_not_understood,
                           {source_of(shown_name), 0, 0},
                           "XML med roten <" + root->name + ">",
                           "en arbetsbok (xlsx, ods, csv) eller XML med roten <underlag> eller <paxml>"});
    return;
  }
  if (root && is_workbook_root(*root)) {
    if (auto grids = read_workbook_xml(path, shown_name, diagnostics))
      add_workbook(path, std::move(*grids), folder, diagnostics);
    return;
  }
  if (auto file = read_economy_xml(path, shown_name, diagnostics)) {
    file->file = shown_name;
    folder.economy_files.push_back(std::move(*file));
  }
}

/// Pictures, documents and notes that lie beside the source material are none of our business.
void tell_of_other_file(const fs::path& path, const std::string& shown_name, FileKind kind,
                        Diagnostics& diagnostics) {
  const std::string extension = path.extension().string();
  if ((kind == FileKind::text || kind == FileKind::empty) && (extension == ".md" || extension == ".txt"))
    return;
  if (is_named_as_picture(path)) return;  // a text may show it
  if (const std::string named = folded(extension); named == ".xlsx" || named == ".xlsm" || named == ".ods") {
    diagnostics.push_back(
        {Code::file_damaged,
         {source_of(shown_name), 0, 0},
         std::string{words_of(kind)},
         "en arbetsbok, som filens namn säger",
         "Spara den som xlsx, ods eller csv om den är underlag. Flytta den annars ur mappen."});
    return;
  }
  diagnostics.push_back({Code::file_not_understood,
                         {source_of(shown_name), 0, 0},
                         std::string{words_of(kind)},
                         "en arbetsbok (xlsx, ods, csv) eller XML"});
}

bool is_named_as_ledger(const fs::path& path) {
  const std::string extension = folded(path.extension().string());
  return extension == ".se" || extension == ".si" || extension == ".sie";
}

/// A ledger is left for when its account rules are known. False when the file is none.
bool open_ledger(const fs::path& path, FileKind kind, SourceFolder& folder, Diagnostics& diagnostics) {
  const std::string shown_name = readable_name(path.string());
  const auto root = kind == FileKind::xml ? root_of_xml_file(path) : std::nullopt;
  const bool is_xml = root && is_sie5_root(*root);
  if (is_xml || (kind == FileKind::text && is_sie4_file(path))) {
    folder.ledger_files.push_back({path, shown_name, is_xml});
    return true;
  }
  if (!is_named_as_ledger(path)) return false;
  diagnostics.push_back(
      {Code::file_damaged,
       {source_of(shown_name), 0, 0},
       std::string{words_of(kind)},
       "en SIE-fil: SIE 4 börjar med #FLAGGA, SIE 5 är XML med roten <Sie>",
       "Ta ut filen på nytt ur ekonomisystemet. En webbsida betyder att hämtningen misslyckades."});
  return true;
}

/// Payroll systems' and Kolada's files are understood as they are opened. Their months are in their names or
/// are those of what they hold.
bool is_left_out(const fs::path& path, const std::optional<FileKind>& kind,
                 const std::optional<Period>& report, SourceFolder& folder) {
  if (!report || (kind != FileKind::xml && kind != FileKind::text)) return false;
  const auto root = kind == FileKind::xml ? root_of_xml_file(path) : std::nullopt;
  const bool payroll = kind == FileKind::xml && (root ? is_payroll_root(*root) : looks_like_payroll(path));
  if (!payroll && !(kind == FileKind::text && !is_csv_name(path) && is_json_file(path))) return false;
  const auto named = month_in_file_name(path.stem().string());
  const auto later = named     ? (ends_after(*named, *report) ? named : std::nullopt)
                     : payroll ? payroll_after(path, *report)
                               : key_figures_after(path, *report);
  if (!later) return false;
  folder.period_files.push_back({path.string(), *later});
  return true;
}

void open_file(const fs::path& path, const std::optional<Period>& report, GridRoom& room, CsvSheets& csv,
               SourceFolder& folder, Diagnostics& diagnostics) {
  if (own_file_kind(path.filename().string()))
    return;  // of the look or the templates: the report tells of it
  const std::string shown_name = readable_name(path.string());
  const auto kind = file_kind_of(path);
  if (is_left_out(path, kind, report, folder)) return;
  if (kind && open_ledger(path, *kind, folder, diagnostics)) return;
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
  else if ((kind == FileKind::text || kind == FileKind::unknown) && is_csv_file(path))
    csv.add(path, shown_name, room, folder, diagnostics);
  else if (kind == FileKind::text && is_json_file(path))
    add_kolada_file(path, shown_name, folder.kolada, diagnostics);
  else if (other)
    tell_of_other_file(path, shown_name, *kind, diagnostics);
  else
    open_workbook(path, shown_name, *kind, room, folder,
                  diagnostics);  // tells itself what is wrong with the others
}

std::size_t rows_of(const Grid& grid) {
  std::size_t rows = 0;
  std::uint32_t last = 0;
  for (const GridCell& cell : grid.cells) {
    rows += cell.row == last ? 0 : 1;
    last = cell.row;
  }
  return rows;
}

/// What is read of a row takes far more memory than its cells, and so do the messages about it.
void limit_rows(SourceFolder& folder, Diagnostics& diagnostics) {
  constexpr std::size_t most_rows = 200'000;
  std::size_t rows = 0;
  for (auto& workbook : folder.workbooks)
    for (std::size_t i = 0; i < workbook.grids.size(); ++i) {
      if (!workbook.kinds[i]) continue;
      rows += rows_of(workbook.grids[i]);
      if (rows <= most_rows) continue;
      diagnostics.push_back({Code::file_over_limit,
                             {workbook.grids[i].source, 0, 0},
                             fmt::format("{} rader till och med det här bladet", rows),
                             fmt::format("högst {} rader i alla blad tillsammans", most_rows)});
      workbook.grids[i].cells = {};
    }
}

}  // namespace

std::vector<SheetOfPeriod> SourceFolder::sheets_of(SheetKind kind) const {
  std::vector<SheetOfPeriod> result;
  for (const auto& workbook : workbooks)
    for (std::size_t i = 0; i < workbook.grids.size(); ++i)
      if (workbook.kinds[i] == kind) result.push_back({&workbook.grids[i], workbook.period});
  return result;
}

SourceFolder open_source_folder(const fs::path& folder, Diagnostics& diagnostics,
                                const std::optional<Period>& report) {
  std::error_code error;
  if (!fs::exists(folder, error)) throw UsageFailure("Mappen " + folder.string() + " finns inte.");
  if (!fs::is_directory(folder, error))
    throw UsageFailure(folder.string() + " är en fil. Ange mappen som den ligger i.");
  SourceFolder result;
  result.source =
      std::make_shared<const Source>(Source{Source::Kind::file, readable_name(folder.string()), {}});
  GridRoom room{ReadLimits{}.held};
  CsvSheets csv;
  for (const fs::path& path : files_in(folder)) open_file(path, report, room, csv, result, diagnostics);
  join_csv_guesses(diagnostics);
  limit_rows(result, diagnostics);
  return result;
}

}  // namespace redovisa
