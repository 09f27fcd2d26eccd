#include "write/chart/history_frame.hpp"

#include <algorithm>
#include <cmath>

#include "write/chart/chart_values.hpp"

namespace redovisa {

namespace {

constexpr double least_span = 0.1;  // in shares of the greatest figure

Span widened(Span span) {
  const double least = std::max(std::abs(span.low), std::abs(span.high)) * least_span;
  const double missing = std::max(0.0, (least > 0 ? least : 1) - (span.high - span.low));
  return {span.low - missing / 2, span.high + missing / 2};
}

}  // namespace

HistoryFrame history_frame(const Chart& chart, double width) {
  HistoryFrame frame{widened(span_of(chart).value_or(Span{}))};
  frame.right = width;
  frame.slot = width / static_cast<double>(std::max<std::size_t>(chart.categories.size(), 1));
  frame.first_x = frame.slot / 2;
  return frame;
}

std::vector<Line> points_of(const Chart& chart, const Series& series, const LineLook& look,
                            const HistoryFrame& frame) {
  std::vector<Line> lines;
  bool open = false;
  for (std::size_t i = 0; i < chart.categories.size(); ++i) {
    const auto value = value_at(series, i);
    if (value && !open) lines.push_back({{}, look.colour, look.width, look.dash});
    if (value) lines.back().points.push_back({frame.x_of(i), frame.y_of(to_double(*value))});
    open = value.has_value();
  }
  return lines;
}

std::vector<Line> steps_of(const Chart& chart, const Series& series, const LineLook& look,
                           const HistoryFrame& frame) {
  std::vector<Line> lines = points_of(chart, series, look, frame);
  for (Line& line : lines) {
    std::vector<Point> steps;
    for (const Point& point : line.points) {
      steps.push_back({point.x - frame.slot / 2, point.y});
      steps.push_back({point.x + frame.slot / 2, point.y});
    }
    line.points = std::move(steps);
  }
  return lines;
}

std::optional<Line> link_to(const Chart& chart, std::size_t forecast, std::optional<std::size_t> main,
                            const LineLook& look, const HistoryFrame& frame) {
  if (!main) return std::nullopt;
  const auto to = last_reported(chart, chart.series[forecast]);
  const auto from = last_reported(chart, chart.series[*main]);
  if (!to || !from || *from >= *to) return std::nullopt;
  const auto point = [&](std::size_t series, std::size_t category) {
    return Point{frame.x_of(category), frame.y_of(to_double(*value_at(chart.series[series], category)))};
  };
  return Line{{point(*main, *from), point(forecast, *to)}, look.colour, look.width, look.dash};
}

}  // namespace redovisa
