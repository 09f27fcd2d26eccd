#include "write/xlsx/xlsx_columns.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <string_view>

#include "view/wording.hpp"
#include "write/byte_set.hpp"
#include "write/chart/font_metrics.hpp"

namespace redovisa {

namespace {

constexpr double narrowest = 5.5;
constexpr double narrowest_sentence = 30;  // of the column that has most to say
constexpr double widest = 55;
constexpr double padding = 1.6;
constexpr double widest_sheet = 175;  // fills A4 lying down at about 85 per cent: more than nine points
constexpr double longest_unbroken = 34;
constexpr int heading_lines = 2;
constexpr double digits_per_em = 11.0 * 96 / 72 / 7;  // 11 points; a digit is 7 pixels wide

double width_of(std::string_view text, bool bold) { return text_width(text, bold) * digits_per_em; }

constexpr ByteSet line_ends{"\n"}, spaces{" "}, breaks{" \n"};

/// The widest of the parts that stand between any of the separators.
double widest_part(std::string_view text, const ByteSet& separators, bool bold) {
  double widest_yet = 0;
  while (!text.empty()) {
    const std::size_t end = separators.first_in(text);
    widest_yet = std::max(widest_yet, width_of(text.substr(0, end), bold));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return widest_yet;
}

double longest_line(std::string_view text, bool bold) { return widest_part(text, line_ends, bold); }

double longest_word(std::string_view text, bool bold) { return widest_part(text, breaks, bold); }

/// Wide enough for its longest word, and for no more than two lines.
double heading_width(std::string_view heading) {
  double width = std::max(narrowest, width_for_words_of(heading));
  while (width < widest && wrapped_lines(heading, width, true) > heading_lines) width += 1;
  return std::min(width, widest);
}

bool is_bold(RowRole role) {
  switch (role) {
    case RowRole::item:
    case RowRole::of_which:
      return false;
    case RowRole::subtotal:
    case RowRole::total:
    case RowRole::group:
      return true;
  }
  return false;
}

/// What can be broken between words.
bool is_words(const CellValue& value) {
  return std::holds_alternative<std::string>(value) || std::holds_alternative<Mark>(value);
}

void fit(SheetColumn& column, const CellValue& value, RowRole role) {
  const std::string text = text_of(value);
  const double indent = role == RowRole::of_which ? 2 : 0;
  const double wanted = longest_line(text, is_bold(role)) + padding + indent;
  const bool is_text = is_words(value);
  column.wrapped = column.wrapped || (is_text && (wanted > widest || text.find('\n') != std::string::npos));
  column.width = std::max(column.width, is_text ? std::min(wanted, widest) : wanted);
}

bool is_widest(const Table& table, std::size_t column) {
  return std::ranges::all_of(table.columns,
                             [&](const Column& other) { return other.share <= table.columns[column].share; });
}

/// The width below which a column would be hard to read: for figures all of it, for texts their longest word.
double floor_of(const Table& table, std::size_t column, double wanted) {
  double least = heading_width(table.columns[column].heading);
  for (const Row& row : table.rows) {
    if (column >= row.cells.size() || row.role == RowRole::group) continue;
    const CellValue& value = row.cells[column].value;
    const std::string text = text_of(value);
    const bool bold = is_bold(row.role);
    least = std::max(least, is_words(value) ? std::min(longest_word(text, bold) + padding, longest_unbroken)
                                            : longest_line(text, bold) + padding);
  }
  return is_widest(table, column) ? std::max(least, std::min(wanted, narrowest_sentence)) : least;
}

/// Texts give way by the shares that the table has in print, until the columns can be printed or none can
/// give more.
void narrow_to_paper(const Table& table, std::span<SheetColumn> columns) {
  double whole = 0;
  for (const SheetColumn& column : columns) whole += column.width;
  if (whole <= widest_sheet) return;
  std::vector<double> least(columns.size());
  for (std::size_t i = 0; i < columns.size(); ++i) least[i] = floor_of(table, i, columns[i].width);
  const auto width_under = [&](std::size_t i, double scale) {
    return std::min(columns[i].width, std::max(least[i], scale * table.columns[i].share));
  };
  double scale = 4 * widest;
  while (scale > 0.1 && whole > widest_sheet) {
    scale *= 0.96;
    whole = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) whole += width_under(i, scale);
  }
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const double width = width_under(i, scale);
    columns[i].wrapped = columns[i].wrapped || width < columns[i].width;
    columns[i].width = width;
  }
}

}  // namespace

std::vector<SheetColumn> sheet_columns(const Table& table, std::size_t printed) {
  std::vector<SheetColumn> columns(table.columns.size());
  for (std::size_t i = 0; i < columns.size(); ++i) {
    columns[i].width = heading_width(table.columns[i].heading);
    for (const Row& row : table.rows)
      if (i < row.cells.size() && row.role != RowRole::group) fit(columns[i], row.cells[i].value, row.role);
  }
  narrow_to_paper(table, std::span{columns}.first(std::min(printed, columns.size())));
  return columns;
}

void make_room(std::vector<SheetColumn>& columns, const Chart& chart) {
  columns.resize(std::max(columns.size(), chart.series.size() + 1));
  columns[0].width = std::max(columns[0].width, heading_width(heading_of_figures));
  for (const std::string& category : chart.categories) fit(columns[0], category, RowRole::item);
  for (std::size_t i = 0; i < chart.series.size(); ++i)
    columns[i + 1].width = std::max(columns[i + 1].width, heading_width(chart.series[i].name));
}

double width_for_words_of(std::string_view heading) { return widest_part(heading, spaces, true) + padding; }

double text_width_at(std::string_view text, double size, bool bold) {
  return width_of(text, bold) * size / 11;
}

std::vector<std::string> broken_lines(std::string_view text, double width) {
  std::vector<std::string> lines;
  std::string line;
  while (!text.empty()) {
    const std::size_t end = breaks.first_in(text, 1);
    const std::string_view word = text.substr(0, end);
    const bool starts_anew = word.front() == '\n' || width_of(line + std::string{word}, false) > width;
    if (starts_anew && !line.empty()) {
      lines.push_back(line);
      line.clear();
    }
    line += line.empty() && (word.front() == ' ' || word.front() == '\n') ? word.substr(1) : word;
    text.remove_prefix(end);
  }
  if (!line.empty()) lines.push_back(line);
  return lines;
}

int wrapped_lines(std::string_view text, double width, bool bold) {
  const double room = std::max(1.0, width);
  int lines = 1;
  double taken = 0;
  while (!text.empty()) {
    const std::size_t end = breaks.first_in(text, 1);
    const double word = width_of(text.substr(0, end), bold);
    const bool starts_anew = text.front() == '\n' || (taken > 0 && taken + word > room);
    if (starts_anew) ++lines;
    const double line = starts_anew ? word : taken + word;
    lines += static_cast<int>(line / room - 1e-9);  // a word longer than the line is broken
    taken = std::fmod(line, room);
    text.remove_prefix(end);
  }
  return lines;
}

}  // namespace redovisa
