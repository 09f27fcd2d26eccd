#include "write/word/column_needs.hpp"

#include <algorithm>

#include "write/chart/font_metrics.hpp"
#include "write/word/text_fit.hpp"

namespace redovisa {
namespace {

constexpr double rounding_room = 25;  // twips: two programs never measure quite alike
constexpr double short_text = 6.5;    // em: what looks wrong in two lines
constexpr double longest_whole = 16;  // em: a longer word is broken rather than take the other columns' room

bool is_sum(RowRole role) { return role == RowRole::total || role == RowRole::subtotal; }

// In a column of figures a short text stands for one: "DÅ", "iu".
bool is_unbreakable(const Cell& cell, const Column& column, double width) {
  const bool is_text = std::holds_alternative<std::string>(cell.value);
  if (std::holds_alternative<Mark>(cell.value)) return false;
  return !is_text || (column.align == Align::right && width <= short_text);
}

bool is_text_column(const Table& table, std::size_t column) {
  const auto has_text = [&](const Row& row) {
    return column < row.cells.size() && std::holds_alternative<std::string>(row.cells[column].value);
  };
  return table.columns[column].align != Align::right &&
         std::any_of(table.rows.begin(), table.rows.end(), has_text);
}

double width_in_two_lines(std::string_view text, bool bold) {
  // widths are whole font units over a power of two, so that sums and differences of them are exact
  const double whole = text_width(text, bold), of_space = text_width(" ", bold);
  double narrowest = whole, upper = 0;
  for (std::size_t begin = 0, space = text.find(' '); space != std::string_view::npos;
       begin = space, space = text.find(' ', space + 1)) {
    upper += text_width(text.substr(begin, space - begin), bold);
    if (upper >= narrowest) break;
    narrowest = std::min(narrowest, std::max(upper, whole - upper - of_space));
  }
  return narrowest;
}

void widen(double& width, double needed) { width = std::max(width, needed); }

void count_mark(ColumnNeeds& needs, std::size_t i, const std::string& text, bool is_chip,
                const CellType& type) {
  const double extra = 2 * type.margin + rounding_room + (is_chip ? chip_room : 0);
  const double whole = text_width(text, true);
  const double two_lines = width_in_two_lines(text, true);
  widen(needs.narrowest[i], type.twips(widest_piece(text, true)) + extra);
  widen(needs.short_marks[i], type.twips(whole <= short_text ? whole : two_lines) + extra);
  widen(needs.whole_marks[i], type.twips(whole) + extra);
  widen(needs.one_line[i], type.twips(whole) + extra);
}

void count_cell(ColumnNeeds& needs, const Table& table, const Row& row, std::size_t i,
                const std::string& text, const CellType& type) {
  if (i >= row.cells.size()) return;
  if (const auto* mark = std::get_if<Mark>(&row.cells[i].value))
    return count_mark(needs, i, text, !mark->fill_colour.empty(), type);
  const bool bold = row.role == RowRole::group || is_sum(row.role);
  const double extra = 2 * type.margin + rounding_room;
  const double whole = text_width(text, bold);
  const bool unbreakable = is_unbreakable(row.cells[i], table.columns[i], whole);
  const double piece = std::min(widest_piece(text, bold), longest_whole);
  widen(needs.narrowest[i], type.twips(unbreakable ? whole : piece) + extra);
  widen(needs.one_line[i], type.twips(whole) + extra);
  if (needs.holds_text[i]) widen(needs.two_lines[i], type.twips(width_in_two_lines(text, bold)) + extra);
}

}  // namespace

ColumnNeeds needs_of(const Table& table, const CellTexts& texts, const CellType& type) {
  const auto columns = table.columns.size();
  const Widths none(columns);
  ColumnNeeds needs{none, none, none, none, none, none, none, {}};
  const double extra = 2 * type.margin + rounding_room;
  for (std::size_t i = 0; i < columns; ++i) {
    const auto& heading = table.columns[i].heading;
    needs.holds_text.push_back(is_text_column(table, i));
    needs.narrowest[i] = type.twips(widest_piece(heading, true)) + extra;
    needs.heading_words[i] = type.twips(widest_word(heading, true)) + extra;
    needs.headings[i] = needs.one_line[i] = type.twips(width_in_two_lines(heading, true)) + extra;
  }
  for (std::size_t row = 0; row < texts.size(); ++row)
    for (std::size_t i = 0; i < columns; ++i)
      count_cell(needs, table, table.rows[row], i, texts[row][i], type);
  return needs;
}

}  // namespace redovisa
