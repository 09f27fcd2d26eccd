#include "read/shapes/table_rows.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>

#include "diagnostics/folded.hpp"
#include "read/shapes/table_statements.hpp"
#include "read/sheets/grid_rows.hpp"

namespace redovisa {

namespace {

bool is_figure(const GridCell& cell) {
  return cell.kind == CellKind::number || cell.kind == CellKind::uncomputed || cell.kind == CellKind::error;
}

void remove_rows(Grid& table, const std::set<std::uint32_t>& rows) {
  if (!rows.empty())
    std::erase_if(table.cells, [&](const GridCell& cell) { return rows.contains(cell.row); });
}

/// After a blank row, and written as a sentence.
bool is_remark(RowCells row, bool after_gap) {
  const std::string_view text = trimmed_text(row.front().text);
  return after_gap && row.size() == 1 && (text.ends_with('.') || text.find(": ") != std::string_view::npos);
}

}  // namespace

void leave_out_notes(Grid& table, std::uint32_t heading_row, SheetKind kind) {
  const auto rows = rows_of(table);
  std::set<std::uint32_t> notes;
  for (std::size_t i = rows.size(); i-- > 1;) {
    const RowCells row = rows[i];
    if (row.front().row <= heading_row || std::ranges::any_of(row, is_figure)) break;
    const bool after_gap = rows[i - 1].front().row + 1 < row.front().row;
    const bool note = is_note(row.front().text) && (kind != SheetKind::measures || after_gap);
    if (note || is_remark(row, after_gap)) notes.insert(row.front().row);
  }
  remove_rows(table, notes);
}

namespace {

constexpr std::array<std::string_view, 8> body_headings{"ansvar",         "nämnd",         "förvaltning",
                                                        "nämnd/styrelse", "organisation",  "ansvar 1",
                                                        "nämndområde",    "styrelse/nämnd"};

const GridCell* heading_called(RowCells headings, std::span<const std::string_view> names) {
  const auto found = std::ranges::find_if(headings, [&](const GridCell& cell) {
    return std::ranges::find(names, folded(cell.text)) != names.end();
  });
  return found == headings.end() ? nullptr : &*found;
}

RowCells cells_of(const Grid& table, std::uint32_t row) {
  const auto found = std::ranges::equal_range(table.cells, row, {}, &GridCell::row);
  return {found.begin(), found.end()};
}

/// The rows below the headings by what a column says of them; an empty cell is as the one above.
struct RowsByName {
  std::set<std::string> names;
  std::set<std::uint32_t> own, others;
};

template <class IsOwn>
RowsByName rows_by_name(const Grid& table, const GridCell& heading, const IsOwn& is_own) {
  RowsByName result;
  std::string name;
  for (const RowCells row : rows_of(table)) {
    if (row.front().row <= heading.row) continue;
    if (const GridCell* cell = cell_in(row, heading.column)) name = trimmed_text(cell->text);
    if (name.empty()) continue;
    result.names.insert(name);
    (is_own(name) ? result.own : result.others).insert(row.front().row);
  }
  return result;
}

template <class IsOwn>
void keep_own(Grid& table, const GridCell& heading, const IsOwn& is_own, std::string_view key,
              Diagnostics& diagnostics) {
  const RowsByName rows = rows_by_name(table, heading, is_own);
  if (rows.names.size() < 2 || rows.others.empty()) return;
  const SourcePosition position = position_of(table, heading);
  const std::string found = fmt::format("{}: {} olika", trimmed_text(heading.text), rows.names.size());
  if (rows.own.empty()) {
    diagnostics.push_back(
        {Code::rows_of_other_body, position, found, "rader för rapportens del av kommunen",
         fmt::format("Ingen av dem är rapportens, så alla rader har lästs. Skriv vilken som är "
                     "rapportens vid {} på bladet Rapport.",
                     key)});
    return;
  }
  diagnostics.push_back({Code::rows_of_other_body, position, found, "rader för rapportens del av kommunen",
                         fmt::format("{} {} för andra har inte lästs.", rows.others.size(),
                                     rows.others.size() == 1 ? "rad" : "rader")});
  remove_rows(table, rows.others);
}

}  // namespace

void keep_rows_of_body(Grid& table, std::uint32_t heading_row, const HeadingVocabulary& vocabulary,
                       const ReportBody& body, Diagnostics& diagnostics) {
  constexpr std::array<std::string_view, 1> municipality{"kommun"};
  if (const GridCell* found = heading_called(cells_of(table, heading_row), municipality))
    keep_own(
        table, GridCell{*found}, [&](std::string_view name) { return is_of_municipality(body, name); },
        "Kommun", diagnostics);
  if (const GridCell* found = heading_called(cells_of(table, heading_row), body_headings);
      found != nullptr && found != row_heading(cells_of(table, heading_row), vocabulary))
    keep_own(
        table, GridCell{*found}, [&](std::string_view name) { return is_of_body(body, name); }, "Ansvar",
        diagnostics);
}

namespace {

/// The first column that has texts in most of the rows that have figures.
std::optional<std::uint32_t> column_of_texts(const Grid& table, std::uint32_t heading_row) {
  std::map<std::uint32_t, std::size_t> texts;
  std::size_t rows = 0;
  for (const RowCells row : rows_of(table)) {
    if (row.front().row <= heading_row || !std::ranges::any_of(row, is_figure)) continue;
    ++rows;
    for (const GridCell& cell : row)
      if (cell.kind == CellKind::text) ++texts[cell.column];
  }
  for (const auto& [column, count] : texts)
    if (2 * count > rows) return column;
  return std::nullopt;
}

bool is_empty_heading(const GridCell* heading) {
  return heading == nullptr || !money_unit_in(heading->text).empty() ||
         folded(heading->text).starts_with("belopp i ") || trimmed_text(heading->text).empty();
}

void put_heading(Grid& table, std::uint32_t row, std::uint32_t column, std::string_view name) {
  const auto at = std::ranges::find_if(table.cells, [&](const GridCell& cell) {
    return std::pair(cell.row, cell.column) >= std::pair(row, column);
  });
  if (at == table.cells.end() || at->row != row || at->column != column) {
    GridCell heading;
    heading.row = row;
    heading.column = column;
    heading.text = name;
    table.cells.insert(at, std::move(heading));
  }
  table.shape.headings[{row, column}] = name;
}

}  // namespace

void name_first_column(Grid& table, std::uint32_t heading_row, const HeadingVocabulary& vocabulary) {
  const auto column = column_of_texts(table, heading_row);
  if (!column || !is_empty_heading(cell_in(cells_of(table, heading_row), *column))) return;
  put_heading(table, heading_row, *column, vocabulary.known().front().name);
}

namespace {

constexpr std::array<std::string_view, 5> number_headings{"konto", "kontonr", "kontonummer", "konto nr",
                                                          "kod"};
constexpr std::array<std::string_view, 7> name_headings{"post", "benämning", "kontonamn", "kontobenämning",
                                                        "text", "namn",      "kontotext"};

bool is_account_number(const GridCell& cell) {
  return !cell.text.empty() && cell.text.find_first_not_of("0123456789") == std::string::npos;
}

/// "6010 - Lokalhyror" of the two cells, or the one that there is: "Summa".
GridCell joined_name(const GridCell& account, const GridCell* text, std::uint32_t column) {
  GridCell name = text == nullptr ? account : *text;
  if (text != nullptr) name.text = account.text + " - " + text->text;
  name.kind = CellKind::text;
  name.column = column;
  return name;
}

}  // namespace

void join_account_columns(Grid& table, std::uint32_t heading_row, const HeadingVocabulary& vocabulary) {
  const RowCells headings = cells_of(table, heading_row);
  const GridCell *number = heading_called(headings, number_headings),
                 *name = heading_called(headings, name_headings);
  if (vocabulary.kind() != SheetKind::operating || number == nullptr || name == nullptr) return;
  const std::uint32_t from = number->column, to = name->column;
  std::vector<GridCell> cells;
  for (const RowCells row : rows_of(table)) {
    const GridCell *account = cell_in(row, from), *text = cell_in(row, to);
    const bool joined = row.front().row > heading_row && account != nullptr &&
                        (text == nullptr || is_account_number(*account));
    for (const GridCell& cell : row)
      if (row.front().row < heading_row || (cell.column != from && (!joined || cell.column != to)))
        cells.push_back(cell);
    if (joined) cells.push_back(joined_name(*account, text, to));
  }
  std::ranges::stable_sort(cells, {}, [](const GridCell& cell) { return std::pair(cell.row, cell.column); });
  table.cells = std::move(cells);
  table.shape.headings[{heading_row, to}] = vocabulary.known().front().name;
  table.shape.accounts = true;
}

}  // namespace redovisa
