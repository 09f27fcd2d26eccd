#include <algorithm>

#include "write/chart/chart_heading.hpp"
#include "write/chart/chart_history.hpp"
#include "write/chart/chart_kinds.hpp"
#include "write/chart/drawing_geometry.hpp"

namespace redovisa {

namespace {

constexpr std::size_t in_a_row = 2;
constexpr double gutter = 26;
constexpr double between_rows = 18;

/// Adds a row of panels, whose charts stand equally high under captions of different length; returns where
/// it ends.
double add_row(Drawing& drawing, const std::vector<Chart>& panels, std::size_t first, double top,
               const Palette& palette) {
  const double width = (drawing.width - gutter) / in_a_row;
  const std::size_t end = std::min(first + in_a_row, panels.size());
  double caption = 0, bottom = top;
  for (std::size_t i = first; i < end; ++i) caption = std::max(caption, caption_height(panels[i], width));
  for (std::size_t i = first; i < end; ++i) {
    Drawing panel{width, 0, {}, {}, {}};
    draw_history_below(caption, panels[i], palette, panel);
    const double left = static_cast<double>(i - first) * (width + gutter);
    for (Shape& shape : panel.shapes) drawing.shapes.push_back(moved(std::move(shape), left, top));
    bottom = std::max(bottom, top + panel.height);
  }
  return bottom;
}

}  // namespace

void draw_panels(const Chart& chart, const Palette& palette, Drawing& drawing) {
  double top = add_heading(drawing, {{chart.unit, {}, false, palette.grey}});
  for (std::size_t first = 0; first < chart.panels.size(); first += in_a_row) {
    if (first > 0) top += between_rows;
    top = add_row(drawing, chart.panels, first, top, palette);
  }
  drawing.height = top;
}

}  // namespace redovisa
