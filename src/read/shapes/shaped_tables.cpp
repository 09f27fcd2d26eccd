#include "read/shapes/shaped_tables.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>

#include "diagnostics/folded.hpp"
#include "read/shapes/cross_table.hpp"
#include "read/shapes/heading_blocks.hpp"
#include "read/shapes/heading_meanings.hpp"
#include "read/shapes/long_form.hpp"
#include "read/shapes/table_rows.hpp"
#include "read/sheets/grid_rows.hpp"
#include "read/sheets/written_units.hpp"

namespace redovisa {

namespace {

constexpr std::array delivered_kinds{SheetKind::operating,  SheetKind::by_activity, SheetKind::investments,
                                     SheetKind::volumes,    SheetKind::unit_prices, SheetKind::measures,
                                     SheetKind::sick_leave, SheetKind::turnover,    SheetKind::outcomes};

bool is_delivered(SheetKind kind) {
  return std::ranges::find(delivered_kinds, kind) != delivered_kinds.end();
}

bool has_figure(RowCells row) {
  return std::ranges::any_of(row, [](const GridCell& cell) {
    return cell.kind == CellKind::number || cell.kind == CellKind::uncomputed;
  });
}

/// The first row that belongs to a table below another: its headings, and the texts just above them.
std::uint32_t first_row_of(const std::vector<RowCells>& rows, const HeadingBlock& block) {
  std::uint32_t first = block.first_row;
  for (std::size_t i = rows.size(); i-- > 0;) {
    const std::uint32_t row = rows[i].front().row;
    if (row >= first) continue;
    if (row + 1 != first || has_figure(rows[i])) break;
    first = row;
  }
  return first;
}

Grid part_of(const Grid& sheet, std::uint32_t first, std::uint32_t last) {
  Grid part;
  part.source = sheet.source;
  part.name = sheet.name;
  part.visibility = sheet.visibility;
  part.shape = sheet.shape;
  part.places = sheet.places;
  const auto begin = std::ranges::lower_bound(sheet.cells, first, {}, &GridCell::row);
  const auto end = std::ranges::upper_bound(sheet.cells, last, {}, &GridCell::row);
  part.cells.assign(begin, end);
  std::ranges::copy_if(sheet.merged, std::back_inserter(part.merged), [&](const CellRange& range) {
    return range.first_row >= first && range.first_row <= last;
  });
  return part;
}

/// One row of headings instead of several.
void join_headings(Grid& table, const HeadingBlock& block) {
  if (block.first_row == block.last_row) return;
  std::erase_if(table.cells, [&](const GridCell& cell) {
    return cell.row >= block.first_row && cell.row <= block.last_row;
  });
  auto at =
      std::ranges::find_if(table.cells, [&](const GridCell& cell) { return cell.row > block.last_row; });
  for (const JoinedHeading& heading : block.headings) {
    GridCell cell;
    cell.row = block.last_row;
    cell.column = heading.column;
    cell.text = heading.text;
    at = table.cells.insert(at, std::move(cell)) + 1;
  }
}

/// "Enhet: kr" over a table that is in tkr.
void understand_unit(Grid& table, SheetKind kind, const std::vector<TableStatement>& statements,
                     Diagnostics& diagnostics) {
  const auto* stated = statement_of(statements, {"enhet"});
  const std::string unit = stated == nullptr ? std::string{} : money_unit_in(stated->value);
  const std::string_view wanted = unit_of_sheet(kind);
  if (unit.empty() || wanted.empty() || meaning_of_unit(unit).power == meaning_of_unit(wanted).power) return;
  table.shape.unit = unit;
  const auto place = stated->place;
  diagnostics.push_back({Code::amounts_converted,
                         {table.source, place.first, place.second},
                         fmt::format("Enhet: {}", stated->value),
                         std::string{wanted},
                         {}});
  std::erase_if(table.cells, [&](const GridCell& cell) { return CellPlace{cell.row, cell.column} == place; });
}

/// The unit that a heading names, when it is another than the table's: "mnkr" of "Prognos 2025 (mnkr)".
std::string other_unit_in(const std::string& heading, std::string_view of_table) {
  std::string words = folded(heading);
  std::ranges::replace_if(
      words, [](char c) { return c == '(' || c == ')' || c == ',' || c == '.'; }, ' ');
  for (std::size_t at = 0; at < words.size();) {
    const auto end = std::min(words.find(' ', at), words.size());
    std::string unit = money_unit_in(words.substr(at, end - at));
    if (!unit.empty() && meaning_of_unit(unit).power != meaning_of_unit(of_table).power) return unit;
    at = end + 1;
  }
  return {};
}

/// A column in another unit than the table's would be read as if it were in the table's.
void check_heading_units(const Grid& table, std::uint32_t row, Diagnostics& diagnostics) {
  const std::string of_table = table.shape.unit.empty() ? "tkr" : table.shape.unit;
  for (const GridCell& cell : table.cells)
    if (cell.row == row && cell.kind == CellKind::text && !other_unit_in(cell.text, of_table).empty())
      diagnostics.push_back(
          {Code::conflicting_value,
           {table.source, cell.row, cell.column},
           cell.text,
           fmt::format("belopp i {}, som i resten av tabellen", of_table),
           "Räkna om kolumnen, eller skriv enheten ovanför tabellen (Enhet: mnkr) när den gäller alla "
           "kolumner: då räknas tabellen om."});
}

/// A table that was taken out for another part of the municipality than the report's.
void check_body(const Grid& table, const std::vector<TableStatement>& statements, const ReportBody& body,
                Diagnostics& diagnostics) {
  const auto* stated = statement_of(statements, {"ansvar", "nämnd", "förvaltning"});
  if (stated == nullptr || is_of_body(body, stated->value)) return;
  const bool names_other = folded(stated->value).find("nämnd") != std::string::npos;
  if (body.units.empty() && !names_other) return;
  diagnostics.push_back({Code::table_of_other_body,
                         {table.source, stated->place.first, stated->place.second},
                         stated->value,
                         body.units.empty() ? body.committee : body.units,
                         {}});
}

ShapedTable shaped(Grid table, const HeadingBlock& block, const HeadingVocabulary& vocabulary,
                   const ShapeRequest& request, Diagnostics& diagnostics) {
  const auto statements = statements_above(table, block.first_row);
  join_headings(table, block);
  leave_out_notes(table, block.last_row, vocabulary.kind());
  check_body(table, statements, request.body, diagnostics);
  keep_rows_of_body(table, block.last_row, vocabulary, request.body, diagnostics);
  if (is_long_form(table, block.last_row, vocabulary)) {
    table = wide_form(table, block.last_row, vocabulary, diagnostics);
  } else {
    understand_headings(table, block.last_row, vocabulary, statements, request.of_workbook, diagnostics);
    if (!block.names_rows && block.known > 1) name_first_column(table, block.last_row, vocabulary);
    join_account_columns(table, block.last_row, vocabulary);
  }
  understand_unit(table, vocabulary.kind(), statements, diagnostics);
  return {std::move(table), vocabulary.kind()};
}

/// "(mnkr)" above the table says the same as "Enhet: mnkr".
void add_unit_alone(const Grid& sheet, std::uint32_t before, std::vector<TableStatement>& statements) {
  for (const GridCell& cell : sheet.cells) {
    if (cell.row >= before || cell.kind != CellKind::text) continue;
    std::string text = folded(cell.text);
    std::erase_if(text, [](char c) { return c == '(' || c == ')' || c == '.'; });
    for (const std::string_view beginning : {"alla ", "belopp ", "anges ", "i "})
      if (text.starts_with(beginning)) text.erase(0, beginning.size());
    if (text.find(' ') == std::string::npos && !money_unit_in(text).empty())
      statements.push_back({"enhet", text, {cell.row, cell.column}});
  }
}

/// "Post", also with its unit: "Post, mnkr", "Post (mnkr)".
bool is_item_heading(const GridCell& cell) {
  const std::string text = folded(cell.text);
  return text.substr(0, text.find_first_of(" ,(")) == "post";
}

/// The balanskravsutredning is built as it should be, but its amounts may be in another unit. It is no
/// printed table that the review reads, so a heading with another unit is told here.
void understand_unit_of_balance(Grid& sheet, Diagnostics& diagnostics) {
  const auto headings = std::ranges::find_if(sheet.cells, is_item_heading);
  if (headings == sheet.cells.end()) return;
  const std::uint32_t row = headings->row;
  auto statements = statements_above(sheet, row);
  add_unit_alone(sheet, row, statements);
  understand_unit(sheet, SheetKind::balance, statements, diagnostics);
  check_heading_units(sheet, row, diagnostics);
}

/// Headings that are enough to tell the kind.
struct FittingRow {
  std::uint32_t row;
  std::size_t known;

  bool is_same_as(const FittingRow& other) const { return row == other.row && known == other.known; }
  bool is_before(const FittingRow& other) const {
    return row < other.row || (row == other.row && known > other.known);
  }
};

/// nullopt when they are not there.
std::optional<FittingRow> fitting_row(const Grid& sheet, const HeadingVocabulary& vocabulary) {
  const auto blocks = heading_blocks(sheet, vocabulary);
  const auto best = std::ranges::max_element(blocks, {}, &HeadingBlock::known);
  if (best == blocks.end() || best->known < 2) return std::nullopt;
  const bool all = std::ranges::all_of(vocabulary.known(), [&](const KnownHeading& wanted) {
    const bool first = &wanted == &vocabulary.known().front();
    return !wanted.required || std::ranges::any_of(best->headings, [&](const JoinedHeading& heading) {
      const auto sense = vocabulary.sense_of(heading.text);
      return sense && (first ? sense->names_rows : folded(heading.text) == folded(wanted.name));
    });
  });
  return all ? std::optional{FittingRow{best->last_row, best->known}} : std::nullopt;
}

bool fits(const Grid& sheet, const HeadingVocabulary& vocabulary) {
  return fitting_row(sheet, vocabulary).has_value();
}

/// The only kind that the headings fit; nullopt when there is none.
std::optional<SheetKind> fitting_kind(const Grid& sheet, const HeadingVocabularies& vocabularies) {
  std::optional<SheetKind> found;
  std::optional<FittingRow> first;
  for (const SheetKind kind : delivered_kinds) {
    const auto row = fitting_row(sheet, vocabularies.of(kind));
    if (!row || (first && first->is_before(*row))) continue;
    // both call the rows Post; what is per verksamhet has other words for them
    if (first && first->row == row->row && found == SheetKind::operating && kind == SheetKind::by_activity)
      continue;
    const bool same = first && first->is_same_as(*row);
    found = same ? std::nullopt : std::optional{kind};
    first = row;
  }
  return found;
}

/// What a table below another on the same sheet is: what the line above it says, else what its headings are.
SheetKind kind_of_part(const Grid& part, const HeadingBlock& block, SheetKind of_sheet,
                       const HeadingVocabularies& vocabularies) {
  for (const GridCell& cell : part.cells) {
    if (cell.row >= block.first_row) break;
    for (const SheetKind kind : delivered_kinds)
      if (folded(cell.text).starts_with(folded(name_of(kind))) && fits(part, vocabularies.of(kind)))
        return kind;
  }
  if (fits(part, vocabularies.of(of_sheet))) return of_sheet;
  return fitting_kind(part, vocabularies).value_or(of_sheet);
}

/// Where the tables of a sheet begin, whatever their kinds.
std::vector<HeadingBlock> all_blocks(const Grid& sheet, SheetKind kind,
                                     const HeadingVocabularies& vocabularies) {
  auto blocks = heading_blocks(sheet, vocabularies.of(kind));
  if (kind == SheetKind::outcomes) return blocks;
  for (const SheetKind other : delivered_kinds) {
    if (other == kind || blocks.empty()) continue;
    for (auto& block : heading_blocks(sheet, vocabularies.of(other))) {
      const bool apart = std::ranges::all_of(blocks, [&](const HeadingBlock& known) {
        return block.first_row > known.last_row + 1 || block.last_row < known.first_row;
      });
      if (apart && block.known > 1 && block.names_rows && block.first_row > blocks.front().last_row)
        blocks.push_back(std::move(block));
    }
  }
  std::ranges::sort(blocks, {}, &HeadingBlock::first_row);
  return blocks;
}

/// The block of a part, with the headings of its own kind.
std::optional<HeadingBlock> block_of(const Grid& part, const HeadingVocabulary& vocabulary) {
  const auto blocks = heading_blocks(part, vocabulary);
  if (blocks.empty()) return std::nullopt;
  return *std::ranges::max_element(
      blocks, {}, [](const HeadingBlock& block) { return std::pair(block.is_long, block.known); });
}

}  // namespace

std::vector<ShapedTable> shaped_tables(Grid sheet, SheetKind kind, const ShapeRequest& request,
                                       Diagnostics& diagnostics) {
  std::vector<ShapedTable> result;
  if (kind == SheetKind::sick_leave)
    if (auto rows = rows_by_period(sheet)) sheet = std::move(*rows);
  const HeadingVocabularies vocabularies{request.report};
  const auto blocks =
      is_delivered(kind) ? all_blocks(sheet, kind, vocabularies) : std::vector<HeadingBlock>{};
  if (kind == SheetKind::balance) understand_unit_of_balance(sheet, diagnostics);
  if (blocks.empty()) {
    result.push_back({std::move(sheet), kind});
    return result;
  }
  const auto rows = rows_of(sheet);
  const std::uint32_t end = sheet.cells.back().row;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const std::uint32_t first = i == 0 ? 1 : first_row_of(rows, blocks[i]);
    const std::uint32_t last = i + 1 < blocks.size() ? first_row_of(rows, blocks[i + 1]) - 1 : end;
    Grid part = part_of(sheet, first, last);
    const SheetKind own = i == 0 ? kind : kind_of_part(part, blocks[i], kind, vocabularies);
    const HeadingVocabulary& vocabulary = vocabularies.of(own);
    const auto block = block_of(part, vocabulary);
    if (block) result.push_back(shaped(std::move(part), *block, vocabulary, request, diagnostics));
  }
  return result;
}

std::optional<SheetKind> kind_by_headings(const Grid& sheet, const Period& report) {
  return fitting_kind(sheet, HeadingVocabularies{report});
}

}  // namespace redovisa
