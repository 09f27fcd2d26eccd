#include "write/chart/name_column.hpp"

#include <algorithm>
#include <utility>

#include "write/chart/text_layout.hpp"

namespace redovisa {

namespace {

constexpr double widest_share = 0.38;  // of the drawing
constexpr double gap_to_bars = 12;
constexpr double between_rows = 8;
constexpr double between_many_rows = 4;
constexpr std::size_t many_rows = 14;

double space_between(std::size_t rows) { return rows > many_rows ? between_many_rows : between_rows; }

/// So that the chart has room on a page; the table beside it has the names in full.
std::size_t lines_of_names(std::size_t rows) { return rows > 8 ? 2 : 4; }

}  // namespace

NameColumn name_column(const std::vector<std::string>& names, double drawing_width, double bar_height,
                       double top) {
  NameColumn column;
  double width = 0;
  for (const std::string& name : names) {
    auto lines = wrapped_on(lines_of_names(names.size()), name, drawing_width * widest_share, label_size);
    const double height = std::max(bar_height, height_of_lines(lines.size(), label_size));
    width = std::max(width, widest(lines, label_size));
    column.rows.push_back({std::move(lines), top + height / 2});
    column.bottom = top + height;
    top = column.bottom + space_between(names.size());
  }
  column.right = width > 0 ? width + gap_to_bars : 1;
  return column;
}

void add_names(Drawing& drawing, const NameColumn& column, const Palette& palette) {
  for (const NameRow& row : column.rows) {
    const Point at{0, row.middle - height_of_lines(row.lines.size(), label_size) / 2};
    add_lines(drawing.shapes, row.lines, {at, {}, label_size, Anchor::start, false, palette.text});
  }
}

}  // namespace redovisa
