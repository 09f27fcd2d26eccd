#include "run_convert.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <ostream>
#include <system_error>

#include "convert/conversion_losses.hpp"
#include "convert/source_books.hpp"
#include "convert/workbook_csv_writer.hpp"
#include "convert/workbook_xlsx_writer.hpp"
#include "convert/workbook_xml_writer.hpp"
#include "diagnostics/failure.hpp"
#include "diagnostics/readable_name.hpp"
#include "read/csv/csv_file_name.hpp"
#include "read/folder_files.hpp"
#include "read/sheets/sheet_kind.hpp"
#include "run.hpp"
#include "run_report.hpp"
#include "write/file_batch.hpp"
#include "write/temporary_folder.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

std::string csv_stem_of(const SourceBook& book, const Grid& grid) {
  return fmt::format("{}-{}", book.stem, sheet_name_in_excel(grid.name));
}

/// What a sheet is as csv, whose file name alone says which sheet it is: read as the same, as none, or
/// mistaken for another.
enum class CsvFate : std::uint8_t { read, unread, mistaken };

CsvFate fate_as_csv(const SourceBook& book, const Grid& grid) {
  const std::string sheet = csv_file_name_of(csv_stem_of(book, grid)).sheet;
  if (sheet.empty()) return CsvFate::unread;
  return sheet_kind_named(sheet) == sheet_kind_named(grid.name) ? CsvFate::read : CsvFate::mistaken;
}

/// A file to be: what stands in it, or the file that it is a copy of.
struct PlannedFile {
  std::string bytes;
  fs::path original;  // empty: none

  bool is_copy() const { return !original.empty(); }
};

/// By path from the folder that they are to be written in.
using PlannedFiles = std::map<fs::path, PlannedFile>;

void plan(const fs::path& name, PlannedFile file, PlannedFiles& files) {
  if (!files.emplace(name, std::move(file)).second)
    throw UsageFailure(
        fmt::format("Två filer i underlaget skulle båda bli {}. Byt namn på en av dem och kör igen.",
                    readable_name(name.string())));
}

/// The files that a book becomes.
void plan_book(const SourceBook& book, SourceFormat format, PlannedFiles& files) {
  switch (format) {
    case SourceFormat::xlsx:
      return plan(book.stem + ".xlsx", {workbook_as_xlsx(book.grids), {}}, files);
    case SourceFormat::xml:
      return plan(book.stem + ".xml", {workbook_as_xml(book.grids), {}}, files);
    case SourceFormat::csv:
      for (const Grid& grid : book.grids)
        if (fate_as_csv(book, grid) != CsvFate::mistaken)
          plan(csv_stem_of(book, grid) + ".csv", {sheet_as_csv(grid), {}}, files);
  }
}

/// All that is to be written. What comes along as it is needs no copy where it lies already.
PlannedFiles planned_files(const ConvertCommand& command, const SourceBooks& source) {
  PlannedFiles files;
  for (const auto& book : source.books) plan_book(book, command.format, files);
  std::error_code error;
  if (fs::equivalent(command.folder, command.output, error)) return files;
  for (const fs::path& file : source.copied) plan(file, {{}, command.folder / file}, files);
  return files;
}

bool is_there(const fs::path& path) {
  std::error_code error;
  return fs::exists(fs::symlink_status(path, error));
}

/// Every folder on the way to the file that is there has to be one.
void demand_folders(const fs::path& file) {
  for (fs::path folder = file.parent_path(); folder.has_filename(); folder = folder.parent_path()) {
    std::error_code error;
    if (is_there(folder) && !fs::is_directory(folder, error))
      throw UsageFailure(fmt::format(
          "{} är en fil och ingen mapp, så {} kan inte skrivas där. Ange en ny mapp med --ut, eller flytta "
          "filen.",
          readable_name(folder.string()), readable_name(file.filename().string())));
  }
}

void demand_free_places(const fs::path& folder, const PlannedFiles& files) {
  for (const auto& [name, file] : files) {
    demand_folders(folder / name);
    if (is_there(folder / name))
      throw UsageFailure(fmt::format(
          "{} finns redan, och Redovisa skriver aldrig över ett underlag. Ange en ny mapp med --ut, "
          "eller flytta filen.",
          readable_name((folder / name).string())));
  }
}

/// Takes the sheets that the form cannot bring back out of the books to compare, and tells of them.
std::vector<std::string> taken_unread(SourceBooks& source, SourceFormat format) {
  std::vector<std::string> lines;
  for (auto& book : source.books)
    std::erase_if(book.grids, [&](const Grid& grid) {
      const CsvFate fate = format == SourceFormat::csv ? fate_as_csv(book, grid) : CsvFate::read;
      if (fate == CsvFate::read || grid.cells.empty()) return false;
      lines.push_back(fmt::format("{}: bladet {} {}", readable_name(book.file.filename().string()), grid.name,
                                  fate == CsvFate::unread
                                      ? "skrevs, men läses inte som csv: namnet är inget av Redovisas blad"
                                      : "skrevs inte: som csv skulle namnet läsas som ett annat blads"));
      return true;
    });
  return lines;
}

/// What a book is told apart by when it is read again: csv files by what their names begin with, in small
/// letters.
std::string key_of(const SourceBook& book, SourceFormat format) {
  return format == SourceFormat::csv ? csv_file_name_of(book.stem + "-Mål").workbook : book.stem;
}

/// Reads what is to be written with the program's own readers and lists what has become something else.
std::vector<std::string> checked(const SourceBooks& source, SourceFormat format, const PlannedFiles& files) {
  const TemporaryFolder folder;
  for (const auto& [name, file] : files)
    if (!file.is_copy()) folder.write(name, file.bytes);
  Diagnostics told;
  const SourceBooks written = read_source_books(folder.path(), told);
  std::vector<std::string> lines;
  for (const auto& book : source.books) {
    const auto same = std::ranges::find_if(written.books, [&](const SourceBook& other) {
      return key_of(other, format) == key_of(book, format);
    });
    const SourceBook nothing{book.file, book.stem, {}};
    for (auto& line : differences(book, same == written.books.end() ? nothing : *same))
      lines.push_back(std::move(line));
  }
  return lines;
}

/// Copies are in memory one at a time.
void write_planned(const fs::path& folder, const PlannedFiles& files) {
  FileBatch batch{folder};
  for (const auto& [name, file] : files)
    batch.write(name, file.is_copy() ? bytes_of_file(file.original) : file.bytes);
  batch.keep();
}

void list_written(const fs::path& folder, const PlannedFiles& files, std::ostream& out) {
  for (const bool copies : {false, true})
    for (const auto& [name, file] : files)
      if (file.is_copy() == copies)
        out << fmt::format("  {} {}\n", copies ? "Kopierade" : "Skrev",
                           readable_name((folder / name).string()));
}

void list(std::string_view heading, const std::vector<std::string>& lines, std::ostream& out) {
  if (!lines.empty()) out << "  " << heading << '\n';
  for (const auto& line : lines) out << "    " << line << '\n';
}

}  // namespace

int run_convert(const ConvertCommand& command, std::ostream& out, std::ostream& err) {
  Diagnostics diagnostics;
  SourceBooks source = read_source_books(command.folder, diagnostics);
  const bool faulty = has_errors(diagnostics);
  print(std::move(diagnostics), err);
  if (faulty) return input_has_faults;
  if (source.books.empty())
    throw UsageFailure(fmt::format("Mappen {} har inget underlag att konvertera.", command.folder.string()));
  const auto files = planned_files(command, source);
  demand_free_places(command.output, files);
  auto lost = taken_unread(source, command.format);
  const auto changed = checked(source, command.format, files);
  write_planned(command.output, files);
  out << fmt::format("{}: {} {}\n", command.folder.string(), source.books.size(),
                     source.books.size() == 1 ? "arbetsbok" : "arbetsböcker");
  list_written(command.output, files, out);
  for (const auto& book : source.books)
    for (auto& line : losses_of(book)) lost.push_back(std::move(line));
  list("Blev annorlunda:", changed, out);
  list("Följde inte med:", lost, out);
  list("Har personuppgifter och kopierades inte; utan dem räknas ingen sjukfrånvaro:", source.personal, out);
  list("Hör inte till underlaget och kopierades inte:", source.left_out, out);
  if (changed.empty()) out << "  Läst tillbaka: alla celler är desamma.\n";
  return done;
}

}  // namespace redovisa
