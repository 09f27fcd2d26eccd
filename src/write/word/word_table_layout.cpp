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
constexpr double line_height = 1.22;  // Calibri's, in type sizes
constexpr double twips_in_point = 20;
constexpr double rule_thickness = 0.5;  // points
// Of its share that a text column keeps when marks would like more; less when that makes the table lower.
constexpr double text_keeps = 0.88, text_keeps_at_least = 0.6;
constexpr double lower = 0.5;  // points: what counts as lower

bool is_sum(RowRole role) { return role == RowRole::total || role == RowRole::subtotal; }

double text_height(int lines, const CellType& type) { return lines * type.size * line_height; }

double row_height(int lines, const CellType& type) {
  return text_height(lines, type) + type.space + rule_thickness;
}

int lines_of(const std::string& text, const ColumnLayout& layout, std::size_t column, bool bold) {
  return lines_in(text, text_room(layout, column), bold);
}

double heading_height(const Table& table, const ColumnLayout& layout, const CellType& type) {
  int lines = 1;
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    lines = std::max(lines, lines_of(table.columns[i].heading, layout, i, true));
  return row_height(lines, type);
}

/// Whether the cell is a coloured mark of more lines than two.
bool is_torn_mark(const Row& row, const std::string& text, const ColumnLayout& layout, std::size_t column) {
  constexpr int most_lines = 2;
  const auto* mark = column < row.cells.size() ? std::get_if<Mark>(&row.cells[column].value) : nullptr;
  return mark != nullptr && !mark->fill_colour.empty() &&
         lines_in(text, chip_room_in(layout, column), true) > most_lines;
}

/// Fills in what follows from the widths.
void measure(ColumnLayout& layout, const Table& table, const CellTexts& texts, const CellType& type) {
  layout.height = layout.opening = heading_height(table, layout, type);
  for (std::size_t row = 0; row < texts.size(); ++row) {
    int most = 1;
    for (std::size_t i = 0; i < texts[row].size(); ++i) {
      const int lines = lines_of(texts[row][i], layout, i, is_sum(table.rows[row].role));
      most = std::max(most, lines);
      if (text_height(lines, type) > layout.widths[i] / twips_in_point ||
          is_torn_mark(table.rows[row], texts[row][i], layout, i))
        layout.cramped = true;
    }
    layout.height += row_height(most, type);
    if (row <= 1) layout.opening = layout.height;
  }
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
  ColumnLayout layout{type.small, type.margin, column_widths(table, needs, width, keeps), type.size};
  layout.whole_words = fits(needs, width);
  measure(layout, table, texts, type);
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
