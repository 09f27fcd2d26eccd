#include "write/chart/chart_drawing.hpp"

#include "write/chart/chart_kinds.hpp"
#include "write/chart/chart_values.hpp"
#include "write/chart/text_layout.hpp"

namespace redovisa {

namespace {

constexpr double px_per_mm = 96 / 25.4;
constexpr double empty_height = 64;

/// Says that there is nothing to show, between two quiet lines that keep the chart's place.
void draw_nothing(const Palette& palette, Drawing& drawing) {
  drawing.height = empty_height;
  for (const double y : {1.0, empty_height - 1})
    drawing.shapes.emplace_back(Line{{{0, y}, {drawing.width, y}}, palette.grid, 0.75});
  drawing.shapes.emplace_back(Label{{drawing.width / 2, empty_height / 2 + label_size * 0.31},
                                    "Inga uppgifter",
                                    label_size,
                                    Anchor::middle,
                                    false,
                                    palette.grey});
}

void draw_kind(const Chart& chart, const Palette& palette, Drawing& drawing) {
  switch (chart.kind) {
    case ChartKind::line:
      return draw_line(chart, palette, drawing);
    case ChartKind::bars:
      return draw_bars(chart, palette, drawing);
    case ChartKind::horizontal_bars:
      return draw_horizontal_bars(chart, palette, drawing);
    case ChartKind::stacked:
      return draw_stacked(chart, palette, drawing);
    case ChartKind::history:
      return draw_history(chart, palette, drawing);
    case ChartKind::panels:
      return draw_panels(chart, palette, drawing);
  }
}

}  // namespace

Drawing draw(const Chart& chart, const Palette& palette, double width_mm) {
  Drawing drawing{width_mm * px_per_mm, 0, chart.caption, chart.description, {}};
  if (has_values(chart))
    draw_kind(chart, palette, drawing);
  else
    draw_nothing(palette, drawing);
  return drawing;
}

}  // namespace redovisa
