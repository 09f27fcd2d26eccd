#include "write/markdown/markdown_table.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <vector>

#include "view/wording.hpp"
#include "write/display_width.hpp"
#include "write/markdown/markdown_inline.hpp"

namespace redovisa {

namespace {

// A longer text runs over its column rather than making every row as long as itself.
constexpr std::size_t widest_column = 60;
constexpr std::size_t narrowest_column = 3;
constexpr std::string_view of_which_indent = "\u00A0\u00A0";
constexpr MarkdownPlace in_cell{.line_start = false,
                                .in_cell = true,
                                .in_heading = false,
                                .in_brackets = false,
                                .before_bracket = false,
                                .after_note = false};

using Texts = std::vector<std::string>;

bool is_sum(RowRole role) { return role == RowRole::subtotal || role == RowRole::total; }

bool is_colour(std::string_view text) {
  return text.size() == 6 && text.find_first_not_of("0123456789ABCDEFabcdef") == std::string_view::npos;
}

/// `style="color:#0B4A1E;background-color:#C6E7CE"`; empty when the mark has no colours.
std::string style_of(const Mark& mark) {
  std::string style;
  if (is_colour(mark.text_colour)) style += fmt::format("color:#{}", mark.text_colour);
  if (is_colour(mark.fill_colour))
    style += fmt::format("{}background-color:#{}", style.empty() ? "" : ";", mark.fill_colour);
  return style;
}

std::string mark_text(const Mark& mark, bool strong, const MarkdownDialect& dialect) {
  const std::string style = dialect.for_pandoc ? style_of(mark) : std::string{};
  MarkdownPlace place = in_cell;
  place.in_brackets = !style.empty();
  const std::string text = text_markdown(text_of(CellValue{mark}), strong || mark.strong, place);
  return style.empty() || text.empty() ? text : fmt::format("[{}]{{.markering style=\"{}\"}}", text, style);
}

std::string cell_text(const Cell& cell, RowRole role, const MarkdownDialect& dialect) {
  const bool strong = is_sum(role) || role == RowRole::group;
  if (const auto* mark = std::get_if<Mark>(&cell.value)) return mark_text(*mark, strong, dialect);
  const bool reported = !std::holds_alternative<std::monostate>(cell.value);
  return text_markdown(text_of(cell.value), strong && reported, in_cell);
}

Texts heading_texts(const Table& table) {
  Texts texts;
  for (const Column& column : table.columns) texts.push_back(text_markdown(column.heading, false, in_cell));
  return texts;
}

Texts row_texts(const Table& table, const Row& row, const MarkdownDialect& dialect) {
  Texts texts;
  texts.reserve(table.columns.size());
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    texts.push_back(i < row.cells.size() ? cell_text(row.cells[i], row.role, dialect) : std::string{});
  if (row.role == RowRole::of_which) texts.front().insert(0, of_which_indent);
  return texts;
}

/// Cells that have looks of their own.
void set_texts(Texts& row, const std::vector<Runs>& texts, const NoteMark& note_mark) {
  for (std::size_t i = 0; i < std::min(row.size(), texts.size()); ++i)
    row[i] = inline_markdown(texts[i], in_cell, note_mark);
}

using Widths = std::vector<std::size_t>;

Widths widths_of(const Texts& row) {
  Widths widths;
  widths.reserve(row.size());
  for (const std::string& text : row) widths.push_back(display_width(text));
  return widths;
}

Widths column_widths(const std::vector<Widths>& rows) {
  Widths widths(rows.front().size(), narrowest_column);
  for (const Widths& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] = std::max(widths[i], std::min(row[i], widest_column));
  return widths;
}

/// Appends the text, which takes so much of the width.
void append_padded(std::string& line, const std::string& text, std::size_t taken, std::size_t width,
                   Align align) {
  const std::size_t free = taken < width ? width - taken : 0;
  const std::size_t left = align == Align::right ? free : align == Align::centre ? free / 2 : 0;
  line.append(left, ' ').append(text).append(free - left, ' ');
}

std::string rule(std::size_t width, Align align) {
  std::string dashes(width, '-');
  if (align != Align::left) dashes.back() = ':';
  if (align == Align::centre) dashes.front() = ':';
  return dashes;
}

/// Pandoc takes the relative lengths of the rules as the widths of the columns when the line is a long one.
std::size_t rule_width(const Table& table, const Column& column) {
  if (table.kind == TableKind::verdict) return narrowest_column;
  double all = 0;
  for (const Column& other : table.columns) all += other.share;
  constexpr double line = 200;
  return static_cast<std::size_t>(std::clamp(std::lround(line * column.share / all), 3L, 200L));
}

std::string line_of(const Texts& cells) { return fmt::format("| {} |", fmt::join(cells, " | ")); }

std::string aligned_line(const Texts& cells, const Widths& taken, const Widths& widths, const Table& table) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    line += i == 0 ? "| " : " | ";
    append_padded(line, cells[i], taken[i], widths[i], table.columns[i].align);
  }
  return line + " |";
}

std::string rules_line(const Table& table, const Widths& widths, const MarkdownDialect& dialect) {
  Texts rules;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    rules.push_back(rule(dialect.for_pandoc ? rule_width(table, column) : widths[i], column.align));
  }
  return line_of(rules);
}

}  // namespace

std::string pipe_table(const TableBlock& block, const MarkdownDialect& dialect, const NoteMark& note_mark) {
  const Table& table = block.table;
  if (table.columns.empty()) return {};
  std::vector<Texts> rows{heading_texts(table)};
  for (const Row& row : table.rows) rows.push_back(row_texts(table, row, dialect));
  for (std::size_t i = 0; i < std::min(rows.size(), block.texts.size()); ++i)
    set_texts(rows[i], block.texts[i], note_mark);
  std::vector<Widths> taken;
  for (const Texts& row : rows) taken.push_back(widths_of(row));
  const Widths widths = column_widths(taken);
  std::string text;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i > 0) text += '\n';
    text += dialect.for_pandoc ? line_of(rows[i]) : aligned_line(rows[i], taken[i], widths, table);
    if (i == 0) text += '\n' + rules_line(table, widths, dialect);
  }
  return text;
}

}  // namespace redovisa
