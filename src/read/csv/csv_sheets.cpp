#include "read/csv/csv_sheets.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <fstream>
#include <string>

#include "diagnostics/folded.hpp"
#include "diagnostics/nearest.hpp"
#include "diagnostics/readable_name.hpp"
#include "read/csv/csv_file_name.hpp"
#include "read/csv/csv_reader.hpp"
#include "read/csv/text_encoding.hpp"
#include "read/sheets/known_columns.hpp"
#include "read/sheets/known_headings.hpp"
#include "read/sheets/written_number.hpp"

namespace redovisa {

namespace {

constexpr std::size_t head_size = 4096;  // of a file, where its first row ends

constexpr std::string_view rename_it =
    "Döp om filen så att namnet slutar med bladets, till exempel Mål.csv, plan-Mål.csv eller Utfall "
    "2025-08.csv.";

/// What follows the last mark that parts words: "mall" of "plan-mall".
std::string last_word(const std::string& stem) { return stem.substr(stem.find_last_of(" _-.") + 1); }

/// A name that looks misspelt is an error, as a sheet's is; any other only a warning.
void tell_unknown_name(const std::string& stem, const std::string& shown_name, Diagnostics& diagnostics) {
  const auto names = told_names_of_sheets();
  auto meant = nearest(stem, names, 1);
  if (meant.empty()) meant = nearest(last_word(stem), names, 1);
  const auto file = std::make_shared<const Source>(Source{Source::Kind::file, shown_name, {}});
  if (meant.empty())
    diagnostics.push_back({Code::file_not_understood,
                           {file, 0, 0},
                           fmt::format("en csv-fil vars namn inte slutar med något blad: {}", stem),
                           fmt::format("ett av bladen {}", fmt::join(names, ", ")),
                           std::string{rename_it}});
  else
    diagnostics.push_back({Code::sheet_misspelt,
                           {file, 0, 0},
                           stem,
                           fmt::format("ett filnamn som slutar med {}", meant.front()),
                           std::string{rename_it}});
}

/// The cells that tabs part in the first row, without quotation marks round them.
std::vector<std::string> cells_of_first_row(std::string_view head) {
  const TextEncoding encoding = encoding_of(head.substr(0, head.find('\n')));
  head.remove_prefix(mark_size(head));
  const std::string text = take_as_utf8(head, encoding, head.size());
  const std::string_view row = std::string_view{text}.substr(0, text.find('\n'));
  std::vector<std::string> cells;
  for (std::size_t at = 0; at <= row.size();) {
    const std::size_t end = std::min(row.find('\t', at), row.size());
    std::string_view cell = trimmed_text(row.substr(at, end - at));
    if (cell.size() > 1 && cell.front() == '"' && cell.back() == '"') cell = cell.substr(1, cell.size() - 2);
    cells.emplace_back(cell);
    at = end + 1;
  }
  return cells;
}

bool knows_any(SheetKind kind, const std::vector<std::string>& cells) {
  const auto headings = headings_of(columns_of_sheet(kind));
  const HeadingIndex known{headings};
  const auto others = other_row_headings(kind);
  return std::ranges::any_of(cells, [&](const std::string& cell) {
    return known.find(cell) || std::ranges::find(others, folded(cell)) != others.end();
  });
}

/// The guess without the word of the file that it is shown with.
std::string without_example(const std::string& guess) {
  const auto open = guess.find(" ("), close = guess.find("”)", open);
  if (open == std::string::npos || close == std::string::npos) return guess;
  return guess.substr(0, open) + guess.substr(close);
}

}  // namespace

bool is_csv_name(const std::filesystem::path& path) {
  const std::string ending = folded(path.extension().string());
  return ending == ".csv" || ending == ".tsv" || ending == ".tab";
}

bool is_csv_file(const std::filesystem::path& path) {
  if (is_csv_name(path)) return true;
  if (folded(path.extension().string()) != ".txt") return false;
  const auto kind = sheet_kind_named(csv_file_name_of(path.stem().string()).sheet);
  if (!kind) return false;
  std::ifstream file{path, std::ios::binary};
  std::string head(head_size, '\0');
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(file.gcount()));
  const auto cells = cells_of_first_row(head);
  const bool has_number = std::ranges::any_of(
      cells, [](const std::string& cell) { return parse_written_number(cell).has_value(); });
  return cells.size() > 1 && (has_number || knows_any(*kind, cells));
}

void join_csv_guesses(Diagnostics& diagnostics) {
  std::map<std::string, std::pair<std::size_t, std::size_t>> same;  // the first of each, and how many more
  std::vector<std::size_t> repeated;
  for (std::size_t i = 0; i < diagnostics.size(); ++i) {
    if (diagnostics[i].code != Code::csv_guessed) continue;
    const auto [first, is_new] = same.try_emplace(without_example(diagnostics[i].found), i, 0);
    if (is_new) continue;
    ++first->second.second;
    repeated.push_back(i);
  }
  for (const auto& [guess, files] : same)
    if (const auto& [first, more] = files; more > 0)
      diagnostics[first].found += fmt::format("; likadant i {} {} till", more, more == 1 ? "fil" : "filer");
  for (auto i = repeated.rbegin(); i != repeated.rend(); ++i)
    diagnostics.erase(diagnostics.begin() + static_cast<std::ptrdiff_t>(*i));
}

void CsvSheets::add(const std::filesystem::path& path, const std::string& shown_name, GridRoom& room,
                    SourceFolder& folder, Diagnostics& diagnostics) {
  const std::string stem = readable_name(path.stem().string());
  const auto name = csv_file_name_of(stem);
  if (name.sheet.empty()) return tell_unknown_name(stem, shown_name, diagnostics);
  auto grid = read_csv(path, shown_name, name.sheet, ReadLimits{}, room, diagnostics);
  if (!grid) return;
  const auto [at, is_new] = workbooks_.try_emplace(name.workbook, folder.workbooks.size());
  if (is_new) folder.workbooks.push_back({{}, {}, name.period, path});
  auto& workbook = folder.workbooks[at->second];
  workbook.kinds.push_back(kind_of_sheet(*grid, diagnostics));
  workbook.grids.push_back(std::move(*grid));
}

}  // namespace redovisa
