#include "read/shapes/table_statements.hpp"

#include <algorithm>
#include <array>

#include "diagnostics/folded.hpp"
#include "read/sheets/grid_rows.hpp"
#include "read/sheets/written_units.hpp"

namespace redovisa {

namespace {

constexpr std::array<std::string_view, 14> begin_note{
    "*",   "källa",   "källor",  "not ",      "not:",    "noter",      "anm",
    "obs", "uttaget", "utskriv", "rapporten", "senast ", "kommentar:", "avser "};
constexpr std::size_t longest_key = 40;  // bytes; more is a sentence with a colon

/// Adds "key: value"; a value that is empty is looked for in the next cell.
void add_statement(std::string_view part, RowCells row, const GridCell& cell,
                   std::vector<TableStatement>& statements) {
  const auto colon = part.find(':');
  if (colon == std::string_view::npos || colon > longest_key) return;
  std::string_view value = trimmed_text(part.substr(colon + 1));
  const auto next = std::ranges::find_if(row, [&](const GridCell& c) { return c.column > cell.column; });
  if (value.empty() && next != row.end()) value = trimmed_text(next->text);
  if (!value.empty())
    statements.push_back({folded(part.substr(0, colon)), std::string{value}, {cell.row, cell.column}});
}

void add_statements(RowCells row, const GridCell& cell, std::vector<TableStatement>& statements) {
  constexpr std::string_view marks = "|;\n";
  const std::string_view text = cell.text;
  for (std::size_t at = 0; at <= text.size();) {
    const auto end = std::min(text.find_first_of(marks, at), text.size());
    add_statement(text.substr(at, end - at), row, cell, statements);
    at = end + 1;
  }
}

bool is_numbered_note(std::string_view text) {
  const auto digits = text.find_first_not_of("0123456789");
  return digits != std::string_view::npos && digits > 0 && digits < 3 && text[digits] == ')';
}

}  // namespace

std::vector<TableStatement> statements_above(const Grid& sheet, std::uint32_t row) {
  std::vector<TableStatement> statements;
  for (const RowCells cells : rows_of(sheet)) {
    if (cells.front().row >= row) break;
    for (const GridCell& cell : cells)
      if (cell.kind == CellKind::text) add_statements(cells, cell, statements);
  }
  return statements;
}

const TableStatement* statement_of(const std::vector<TableStatement>& statements,
                                   std::initializer_list<std::string_view> keys) {
  const TableStatement* last = nullptr;
  for (const auto& statement : statements)
    if (std::ranges::find(keys, statement.key) != keys.end()) last = &statement;
  return last;
}

std::string money_unit_in(std::string_view value) {
  const std::string written = folded(value);
  const std::string word = written.substr(0, written.find_first_of(" (,"));
  const UnitMeaning unit = meaning_of_unit(word);
  return unit.kind == UnitKind::money && unit.per.empty() ? word : std::string{};
}

bool is_note(std::string_view text) {
  const std::string written = folded(text);
  return is_numbered_note(written) || written.starts_with("¹") || written.starts_with("²") ||
         std::ranges::any_of(begin_note, [&](std::string_view begin) { return written.starts_with(begin); });
}

}  // namespace redovisa
