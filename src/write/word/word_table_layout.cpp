#include "write/word/word_table_layout.hpp"

#include <algorithm>
#include <functional>

#include "view/wording.hpp"
#include "write/word/column_widths.hpp"
#include "write/word/text_fit.hpp"

namespace redovisa {
namespace {

constexpr int margin_in_tables = 85;
constexpr int margin_in_small_tables = 60;
constexpr double line_height = 1.22;    // Calibri's, in type sizes
constexpr double rule_thickness = 0.5;  // points
// Of its share that a text column keeps when marks would like more; less when that makes the table lower.
constexpr double text_keeps = 0.88, text_keeps_at_least = 0.6;
constexpr double lower = 0.5;  // points: what counts as lower

bool is_sum(RowRole role) { return role == RowRole::total || role == RowRole::subtotal; }

double row_height(const std::vector<std::string>& texts, const std::vector<int>& widths, const CellType& type,
                  bool bold) {
  int lines = 1;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const double room = (widths[i] - 2 * type.margin) / (20 * type.size);
    lines = std::max(lines, lines_in(texts[i], room, bold));
  }
  return lines * type.size * line_height + type.space + rule_thickness;
}

double height_of(const Table& table, const CellTexts& texts, const std::vector<int>& widths,
                 const CellType& type) {
  std::vector<std::string> headings;
  for (const auto& column : table.columns) headings.push_back(column.heading);
  double height = row_height(headings, widths, type, true);
  for (std::size_t i = 0; i < texts.size(); ++i)
    height += row_height(texts[i], widths, type, is_sum(table.rows[i].role));
  return height;
}

CellType type_for(const Table& table, const TypeSizes& sizes, bool small) {
  if (table.kind == TableKind::verdict)
    return {sizes.verdict.size, sizes.verdict.space, margin_in_tables, false};
  if (small) return {sizes.small_table.size, sizes.small_table.space, margin_in_small_tables, true};
  return {sizes.table.size, sizes.table.space, margin_in_tables, false};
}

bool breaks_marks(const ColumnLayout& layout, const ColumnNeeds& needs) {
  return std::ranges::mismatch(layout.widths, needs.whole_marks, std::greater_equal{}).in1 !=
         layout.widths.end();
}

ColumnLayout laid_out(const Table& table, const CellTexts& texts, const ColumnNeeds& needs,
                      const CellType& type, int width, double keeps) {
  ColumnLayout layout{type.small, type.margin, column_widths(table, needs, width, keeps), type.size, 0};
  layout.height = height_of(table, texts, layout.widths, type);
  return layout;
}

}  // namespace

CellTexts texts_of(const Table& table) {
  CellTexts texts;
  texts.reserve(table.rows.size());
  for (const auto& row : table.rows) {
    auto& line = texts.emplace_back(table.columns.size());
    for (std::size_t i = 0; i < std::min(line.size(), row.cells.size()); ++i)
      line[i] = text_of(row.cells[i].value);
  }
  return texts;
}

double text_room(const ColumnLayout& layout, std::size_t column) {
  return (layout.widths[column] - 2 * layout.margin) / (20 * layout.type_size);
}

double chip_room_in(const ColumnLayout& layout, std::size_t column) {
  return (layout.widths[column] - 2 * layout.margin - chip_room) / (20 * layout.type_size);
}

ColumnLayout lay_out(const Table& table, const CellTexts& texts, const TypeSizes& sizes, int width) {
  CellType type = type_for(table, sizes, table.small);
  ColumnNeeds needs = needs_of(table, texts, type);
  if (!type.small && !fits(needs, width)) {
    type = type_for(table, sizes, true);
    needs = needs_of(table, texts, type);
  }
  ColumnLayout usual = laid_out(table, texts, needs, type, width, text_keeps);
  if (!breaks_marks(usual, needs)) return usual;
  ColumnLayout whole = laid_out(table, texts, needs, type, width, text_keeps_at_least);
  return whole.height + lower < usual.height ? whole : usual;
}

}  // namespace redovisa
