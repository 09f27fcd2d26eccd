#include "run_convert.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
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
#include "read/sheets/sheet_kind.hpp"
#include "run.hpp"
#include "run_report.hpp"
#include "write/temporary_folder.hpp"
#include "write/whole_file.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

/// What a sheet that no reader knows is as csv, whose name alone says which sheet it is.
enum class CsvFate : std::uint8_t { read, unread, mistaken };

CsvFate fate_as_csv(const Grid& grid) {
  if (sheet_kind_named(grid.name)) return CsvFate::read;
  return csv_file_name_of("bok-" + grid.name).sheet.empty() ? CsvFate::unread : CsvFate::mistaken;
}

/// The files that a book becomes, by name.
std::map<std::string, std::string> files_of(const SourceBook& book, SourceFormat format) {
  switch (format) {
    case SourceFormat::xlsx:
      return {{book.stem + ".xlsx", workbook_as_xlsx(book.grids)}};
    case SourceFormat::xml:
      return {{book.stem + ".xml", workbook_as_xml(book.grids)}};
    case SourceFormat::csv:
      break;
  }
  std::map<std::string, std::string> files;
  for (const Grid& grid : book.grids)
    if (fate_as_csv(grid) != CsvFate::mistaken)
      files.emplace(fmt::format("{}-{}.csv", book.stem, sheet_name_in_excel(grid.name)), sheet_as_csv(grid));
  return files;
}

std::map<std::string, std::string> all_files(const SourceBooks& source, SourceFormat format) {
  std::map<std::string, std::string> files;
  for (const auto& book : source.books)
    for (auto& [name, bytes] : files_of(book, format))
      if (!files.emplace(name, std::move(bytes)).second)
        throw UsageFailure(fmt::format(
            "Två filer i underlaget skulle båda bli {}. Byt namn på en av dem och kör igen.", name));
  return files;
}

void demand_no_files(const fs::path& folder, const std::map<std::string, std::string>& files) {
  for (const auto& [name, bytes] : files) {
    std::error_code error;
    if (fs::exists(fs::symlink_status(folder / name, error)))
      throw UsageFailure(fmt::format(
          "{} finns redan, och Redovisa skriver aldrig över ett underlag. Ange en ny mapp med --ut, "
          "eller flytta filen.",
          (folder / name).string()));
  }
}

/// Takes the sheets that the form cannot bring back out of the books to compare, and tells of them.
std::vector<std::string> taken_unread(SourceBooks& source, SourceFormat format) {
  std::vector<std::string> lines;
  for (auto& book : source.books)
    std::erase_if(book.grids, [&](const Grid& grid) {
      const CsvFate fate = format == SourceFormat::csv ? fate_as_csv(grid) : CsvFate::read;
      if (fate == CsvFate::read || grid.cells.empty()) return false;
      lines.push_back(fmt::format("{}: bladet {} {}", book.file.filename().string(), grid.name,
                                  fate == CsvFate::unread
                                      ? "skrevs, men läses inte som csv: namnet är inget av Redovisas blad"
                                      : "skrevs inte: som csv skulle namnet läsas som ett annat blads"));
      return true;
    });
  return lines;
}

/// Reads what is to be written with the program's own readers and lists what has become something else.
std::vector<std::string> checked(const SourceBooks& source, const std::map<std::string, std::string>& files) {
  const TemporaryFolder folder;
  for (const auto& [name, bytes] : files) folder.write(name, bytes);
  Diagnostics told;
  const SourceBooks written = read_source_books(folder.path(), told);
  std::vector<std::string> lines;
  for (const auto& book : source.books) {
    const auto same = std::ranges::find(written.books, book.stem, &SourceBook::stem);
    const SourceBook nothing{book.file, book.stem, {}};
    for (auto& line : differences(book, same == written.books.end() ? nothing : *same))
      lines.push_back(std::move(line));
  }
  return lines;
}

std::string bytes_of(const fs::path& path) {
  std::ifstream file{path, std::ios::binary};
  std::string bytes{std::istreambuf_iterator<char>{file}, {}};
  if (!file) throw EnvironmentFailure(fmt::format("Filen {} kan inte läsas.", path.string()));
  return bytes;
}

/// What comes along as it is; nothing when it is there already.
std::map<std::string, std::string> copies(const ConvertCommand& command, const SourceBooks& source) {
  std::map<std::string, std::string> files;
  std::error_code error;
  if (fs::equivalent(command.folder, command.output, error)) return files;
  for (const fs::path& file : source.copied) files.emplace(file.string(), bytes_of(command.folder / file));
  return files;
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
  const auto files = all_files(source, command.format);
  auto lost = taken_unread(source, command.format);
  const auto copied = copies(command, source);
  demand_no_files(command.output, files);
  demand_no_files(command.output, copied);
  const auto changed = checked(source, files);
  out << fmt::format("{}: {} {}\n", command.folder.string(), source.books.size(),
                     source.books.size() == 1 ? "arbetsbok" : "arbetsböcker");
  for (const auto& [name, bytes] : files) {
    save_whole(command.output / name, bytes);
    out << fmt::format("  Skrev {}\n", (command.output / name).string());
  }
  for (const auto& [name, bytes] : copied) {
    save_whole(command.output / name, bytes);
    out << fmt::format("  Kopierade {}\n", readable_name((command.output / name).string()));
  }
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
