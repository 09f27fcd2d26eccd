#include "write/chart/value_grid.hpp"

#include <algorithm>

#include "view/wording.hpp"
#include "write/chart/font_metrics.hpp"
#include "write/chart/text_layout.hpp"

namespace redovisa {

namespace {
constexpr double gap_to_ticks = 7;
}

double PlotArea::y_of(double value) const {
  return bottom - (value - span.low) / (span.high - span.low) * (bottom - top);
}

double room_for_ticks(const Axis& axis) {
  double room = 0;
  for (const Decimal& tick : axis.ticks) room = std::max(room, text_width(text_of(tick)) * small_size);
  return room + gap_to_ticks;
}

void add_grid(Drawing& drawing, const PlotArea& plot, const Axis& axis, const Palette& palette) {
  for (const Decimal& tick : axis.ticks) {
    const double y = plot.y_of(to_double(tick));
    drawing.shapes.emplace_back(Line{{{plot.left, y}, {plot.right, y}}, palette.grid, 0.75});
    drawing.shapes.emplace_back(Label{{plot.left - gap_to_ticks, y + small_size * 0.31},
                                      text_of(tick),
                                      small_size,
                                      Anchor::end,
                                      false,
                                      palette.grey});
  }
}

void add_zero_line(Drawing& drawing, const PlotArea& plot, const Palette& palette) {
  if (plot.span.low > 0 || plot.span.high < 0) return;
  const double y = plot.y_of(0);
  drawing.shapes.emplace_back(Line{{{plot.left, y}, {plot.right, y}}, palette.grey, 1});
}

}  // namespace redovisa
