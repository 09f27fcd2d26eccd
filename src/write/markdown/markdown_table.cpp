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
  const Runs runs{Run{.text = text_of(CellValue{mark}), .strong = strong || mark.strong}};
  const std::string text = inline_markdown(runs, place);
  return style.empty() || text.empty() ? text : fmt::format("[{}]{{.markering style=\"{}\"}}", text, style);
}

std::string cell_text(const Cell& cell, RowRole role, const MarkdownDialect& dialect) {
  const bool strong = is_sum(role) || role == RowRole::group;
  if (const auto* mark = std::get_if<Mark>(&cell.value)) return mark_text(*mark, strong, dialect);
  const bool reported = !std::holds_alternative<std::monostate>(cell.value);
  return inline_markdown(Runs{Run{.text = text_of(cell.value), .strong = strong && reported}}, in_cell);
}

Texts heading_texts(const Table& table) {
  Texts texts;
  for (const Column& column : table.columns)
    texts.push_back(inline_markdown(Runs{Run{.text = column.heading}}, in_cell));
  return texts;
}

Texts row_texts(const Table& table, const Row& row, const MarkdownDialect& dialect) {
  Texts texts;
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

std::vector<std::size_t> column_widths(const std::vector<Texts>& rows) {
  std::vector<std::size_t> widths(rows.front().size(), narrowest_column);
  for (const Texts& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] = std::max(widths[i], std::min(display_width(row[i]), widest_column));
  return widths;
}

std::string padded(const std::string& text, std::size_t width, Align align) {
  const std::size_t taken = display_width(text);
  const std::size_t free = taken < width ? width - taken : 0;
  const std::size_t left = align == Align::right ? free : align == Align::centre ? free / 2 : 0;
  return std::string(left, ' ') + text + std::string(free - left, ' ');
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

std::string aligned_line(const Texts& cells, const std::vector<std::size_t>& widths, const Table& table) {
  Texts texts;
  for (std::size_t i = 0; i < cells.size(); ++i)
    texts.push_back(padded(cells[i], widths[i], table.columns[i].align));
  return line_of(texts);
}

std::string rules_line(const Table& table, const std::vector<std::size_t>& widths,
                       const MarkdownDialect& dialect) {
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
  const auto widths = column_widths(rows);
  Texts lines;
  for (const Texts& row : rows)
    lines.push_back(dialect.for_pandoc ? line_of(row) : aligned_line(row, widths, table));
  lines.insert(lines.begin() + 1, rules_line(table, widths, dialect));
  return fmt::format("{}", fmt::join(lines, "\n"));
}

}  // namespace redovisa
