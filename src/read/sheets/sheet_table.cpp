#include "read/sheets/sheet_table.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>

#include "diagnostics/folded.hpp"
#include "diagnostics/nearest.hpp"
#include "read/sheets/grid_rows.hpp"
#include "read/sheets/heading_words.hpp"
#include "read/sheets/written_number.hpp"

namespace redovisa {

namespace {

constexpr std::size_t rows_to_search = 30;

/// "prognos 4 2025" names the fourth forecast of the year: the ordinal is no part of the period.
std::string_view without_ordinal(std::string_view text) {
  return text.size() >= 6 && text[0] >= '1' && text[0] <= '9' && text[1] == ' ' ? text.substr(2) : text;
}

std::optional<Period> period_after(std::string_view heading, std::string_view name) {
  if (!heading.starts_with(name) || heading.size() <= name.size() || heading[name.size()] != ' ')
    return std::nullopt;
  return parse_period(without_ordinal(heading.substr(name.size() + 1)));
}

/// "Post, mnkr", "Post (tkr)": the heading of the names tells what the figures are counted in.
bool is_name_with_aside(std::string_view written, std::string_view name) {
  if (!written.starts_with(name)) return false;
  const auto rest = written.substr(name.size());
  return rest.starts_with(", ") || rest.starts_with(" (");
}

constexpr std::size_t longest_heading = 200;  // bytes; running text is no heading

/// The heading as it is to be understood.
std::string_view heading_in(const Grid& grid, const GridCell& cell) {
  const auto understood = grid.shape.headings.find({cell.row, cell.column});
  return understood == grid.shape.headings.end() ? std::string_view{cell.text} : understood->second;
}

std::size_t recognised_in(const Grid& grid, RowCells row, const HeadingIndex& headings) {
  return static_cast<std::size_t>(std::ranges::count_if(row, [&](const GridCell& cell) {
    return cell.kind == CellKind::text && headings.find(heading_in(grid, cell)).has_value();
  }));
}

std::string listed(std::span<const KnownHeading> headings) {
  std::vector<std::string_view> names;
  for (const auto& heading : headings)
    if (heading.required) names.push_back(heading.name);
  return fmt::format("rubrikerna {}", fmt::join(names, ", "));
}

std::string shown(const KnownHeading& heading) {
  return heading.periodic ? fmt::format("{} med en period, till exempel {} 2025", heading.name, heading.name)
                          : std::string{heading.name};
}

class ColumnFinder {
 public:
  ColumnFinder(const Grid& grid, const HeadingIndex& headings, Diagnostics& diagnostics)
      : grid_{grid}, headings_{headings}, diagnostics_{diagnostics} {}

  void find(RowCells row, SheetTable& table) {
    for (const GridCell& cell : row) {
      if (const auto recognised = headings_.find(heading_in(grid_, cell)))
        add(cell, *recognised, table);
      else
        table.other_headings.push_back(cell.text);
    }
  }

 private:
  void add(const GridCell& cell, const RecognisedHeading& recognised, SheetTable& table) {
    const auto [first, is_new] = seen_.try_emplace(std::pair{recognised.heading, recognised.period}, &cell);
    if (is_new) {
      table.columns.push_back({recognised.heading, cell.column, recognised.period});
      return;
    }
    Diagnostic fault{Code::column_duplicate,
                     position_of(grid_, cell),
                     cell.text,
                     "rubriken en enda gång",
                     {},
                     {position_of(grid_, *first->second)}};
    if (const std::string& other = first->second->text; folded(other) != folded(cell.text)) {
      fault.expected = "en enda kolumn för samma uppgift";
      fault.advice = fmt::format("”{}” och ”{}” betyder samma sak. Behåll den ena.", other, cell.text);
    }
    diagnostics_.push_back(std::move(fault));
  }

  const Grid& grid_;
  const HeadingIndex& headings_;
  Diagnostics& diagnostics_;
  std::map<std::pair<std::size_t, std::optional<Period>>, const GridCell*> seen_;
};

/// The row that a form shows as an example; it is never read.
bool is_example(RowCells cells, const std::vector<TableColumn>& columns) {
  const auto first = std::ranges::find_if(cells, [&](const GridCell& cell) {
    return std::ranges::find(columns, cell.column, &TableColumn::number) != columns.end();
  });
  return first != cells.end() && first->kind == CellKind::text && folded(first->text) == example_mark;
}

/// A formula without saved result has no text, but something should stand there.
bool is_blank(const GridCell& cell) {
  return cell.kind != CellKind::uncomputed && trimmed_text(cell.text).empty();
}

std::vector<TableRow> rows_below(std::span<const RowCells> rows, const std::vector<TableColumn>& columns) {
  std::vector<TableRow> result;
  for (const RowCells& cells : rows) {
    TableRow row{cells.front().row, std::vector<const GridCell*>(columns.size(), nullptr)};
    bool anything = false;
    for (std::size_t c = 0; c < columns.size(); ++c) {
      const auto found = std::ranges::find(cells, columns[c].number, &GridCell::column);
      if (found == cells.end() || is_blank(*found)) continue;
      row.cells[c] = &*found;
      anything = true;
    }
    if (anything && !is_example(cells, columns)) result.push_back(std::move(row));
  }
  return result;
}

bool has_column(const SheetTable& table, std::size_t heading) {
  return std::ranges::find(table.columns, heading, &TableColumn::heading) != table.columns.end();
}

/// "Utfal 2025" and "Utfall 2025-13": a first word near a periodic heading, and something like a period after
/// it.
std::optional<std::string> meant_periodic(std::string_view text, std::span<const KnownHeading> headings) {
  const auto space = text.find(' ');
  if (space == std::string_view::npos || text.find_first_of("0123456789", space) == std::string_view::npos)
    return std::nullopt;
  std::vector<std::string> names;
  for (const auto& heading : headings)
    if (heading.periodic) names.emplace_back(heading.name);
  const auto meant = nearest(text.substr(0, space), names, 1);
  if (meant.empty()) return std::nullopt;
  return shown(*std::ranges::find(headings, meant.front(), [](const KnownHeading& heading) {
    return heading.periodic ? heading.name : std::string_view{};
  }));
}

bool is_of_other_figures(const std::string& word) {
  constexpr std::array<std::string_view, 5> words{"av", "mot", "andel", "procent", "%"};
  return std::ranges::find(words, word) != words.end();
}

/// "Prognos efter åtgärder 2025": one figure that the sheet has columns of, and words that are not
/// understood.
std::optional<std::string> meant_figure(std::string_view text, std::span<const KnownHeading> headings) {
  if (text.find('%') != std::string_view::npos) return std::nullopt;
  const FigureWord* figure = nullptr;
  for (const auto& word : words_of_heading(text)) {
    const FigureWord* found = figure_word(word);
    if (is_of_other_figures(word) || (found != nullptr && figure != nullptr)) return std::nullopt;
    if (found != nullptr) figure = found;
  }
  if (figure == nullptr) return std::nullopt;
  for (const auto& heading : headings) {
    const FigureWord* known = heading.periodic ? figure_word(folded(heading.name)) : nullptr;
    if (known != nullptr && known->figure == figure->figure) return shown(heading);
  }
  return std::nullopt;
}

bool has_numbers_below(const Grid& grid, const GridCell& heading) {
  return std::ranges::any_of(grid.cells, [&](const GridCell& cell) {
    return cell.row > heading.row && cell.column == heading.column && cell.kind == CellKind::number;
  });
}

/// Headings that are nothing we know but look like one that the table lacks, or like one with a period.
void tell_misspelt(const SheetTable& table, RowCells heading_cells, const HeadingIndex& headings,
                   Diagnostics& diagnostics) {
  std::vector<std::string> absent;
  for (std::size_t i = 0; i < headings.known().size(); ++i)
    if (!headings.known()[i].required && !has_column(table, i)) absent.emplace_back(headings.known()[i].name);
  for (const GridCell& cell : heading_cells) {
    if (table.grid->shape.headings.contains({cell.row, cell.column})) continue;
    if (headings.find(cell.text)) continue;
    const auto meant = nearest(cell.text, absent, 1);
    auto expected =
        meant.empty() ? meant_periodic(folded(cell.text), headings.known()) : std::optional{meant.front()};
    if (!expected && has_numbers_below(*table.grid, cell))
      expected = meant_figure(cell.text, headings.known());
    if (expected)
      diagnostics.push_back({Code::column_unknown, position_of(*table.grid, cell), cell.text, *expected});
  }
}

/// A file of values alone, as some systems export them: a period and a number already in the first row.
bool begins_with_values(const std::vector<RowCells>& rows) {
  if (rows.empty()) return false;
  bool period = false, number = false;
  for (const GridCell& cell : rows.front()) {
    const bool is_period = cell.kind == CellKind::date || parse_period(cell.text).has_value();
    period = period || is_period;
    number = number || (!is_period && (cell.kind == CellKind::number || parse_written_number(cell.text)));
  }
  return period && number;
}

void tell_without_headings(const Grid& grid, const std::vector<RowCells>& rows,
                           std::span<const KnownHeading> headings, Diagnostics& diagnostics) {
  Diagnostic missing{Code::sheet_without_headings, position_in(grid, 0, 0), {}, listed(headings)};
  if (begins_with_values(rows)) {
    for (const GridCell& cell : rows.front())
      missing.found += (missing.found.empty() ? "" : " | ") + cell.text;
    const bool outcomes = !headings.empty() && headings.front().name == "Indikator";
    missing.advice = fmt::format(
        "Filen börjar direkt med värden. Skriv en rad överst som säger vad kolumnerna är, i filens ordning{}",
        outcomes ? ": Nämnd, Period, Indikator, Utfall." : ".");
  }
  diagnostics.push_back(std::move(missing));
}

}  // namespace

HeadingIndex::HeadingIndex(std::span<const KnownHeading> headings) : known_{headings} {
  for (const auto& heading : headings) names_.push_back(folded(heading.name));
}

std::optional<RecognisedHeading> HeadingIndex::find(std::string_view text) const {
  if (text.size() > longest_heading) return std::nullopt;
  const std::string written = folded(text);
  if (written.empty()) return std::nullopt;
  for (std::size_t i = 0; i < names_.size(); ++i) {
    if (names_[i].front() != written.front()) continue;
    if (known_[i].periodic) {
      if (const auto period = period_after(written, names_[i])) return RecognisedHeading{i, period};
    } else if (written == names_[i] || (i == 0 && is_name_with_aside(written, names_[i]))) {
      return RecognisedHeading{i, std::nullopt};
    }
  }
  return std::nullopt;
}

std::optional<SheetTable> find_table(const Grid& grid, std::span<const KnownHeading> headings,
                                     Diagnostics& diagnostics) {
  const HeadingIndex known{headings};
  const auto rows = rows_of(grid);
  std::size_t best = 0, most = 0;
  for (std::size_t i = 0; i < std::min(rows.size(), rows_to_search); ++i) {
    const auto count = recognised_in(grid, rows[i], known);
    if (count > most) best = i, most = count;
  }
  if (most == 0) {
    tell_without_headings(grid, rows, headings, diagnostics);
    return std::nullopt;
  }
  SheetTable table{&grid, rows[best].front().row, {}, {}, {}};
  ColumnFinder{grid, known, diagnostics}.find(rows[best], table);
  std::ranges::stable_sort(table.columns, {}, &TableColumn::heading);
  tell_misspelt(table, rows[best], known, diagnostics);
  table.rows = rows_below(std::span{rows}.subspan(best + 1), table.columns);
  return table;
}

std::optional<TableColumn> known_heading(std::string_view text, std::span<const KnownHeading> headings) {
  const auto recognised = HeadingIndex{headings}.find(text);
  if (!recognised) return std::nullopt;
  return TableColumn{recognised->heading, 0, recognised->period};
}

namespace {

/// The heading cell with this text, else the first one.
SourcePosition heading_position(const SheetTable& table, std::string_view text = {}) {
  const GridCell* first = nullptr;
  for (const GridCell& cell : table.grid->cells) {
    if (cell.row != table.heading_row) continue;
    if (first == nullptr) first = &cell;
    if (cell.text == text) return position_of(*table.grid, cell);
  }
  return first == nullptr ? position_in(*table.grid, table.heading_row, 0) : position_of(*table.grid, *first);
}

}  // namespace

void demand_columns(const SheetTable& table, std::span<const KnownHeading> headings,
                    Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < headings.size(); ++i) {
    if (!headings[i].required || has_column(table, i)) continue;
    Diagnostic missing{Code::column_missing, heading_position(table), {}, shown(headings[i])};
    const auto meant = nearest(headings[i].name, table.other_headings, 1);
    if (!meant.empty()) {
      missing.found = meant.front();
      missing.position = heading_position(table, meant.front());
      missing.advice = fmt::format("Menade du ”{}”? Rätta rubriken.", headings[i].name);
    }
    diagnostics.push_back(std::move(missing));
  }
}

}  // namespace redovisa
