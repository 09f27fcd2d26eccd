#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "view/chart.hpp"
#include "write/chart/axis.hpp"
#include "write/chart/chart_drawing.hpp"
#include "write/chart/series_look.hpp"

namespace redovisa {

/// Where the figures of a history stand, in px. There is no scale: the figures are written at their points.
struct HistoryFrame {
  Span span;
  double top = 0, bottom = 0, right = 0;
  double first_x = 0, slot = 0;

  double x_of(std::size_t category) const { return first_x + static_cast<double>(category) * slot; }
  double y_of(double value) const {
    return bottom - (value - span.low) / (span.high - span.low) * (bottom - top);
  }
};

/// As wide as `width`; values that hardly differ are not blown up.
HistoryFrame history_frame(const Chart& chart, double width);

/// The lines through a series' figures; a gap begins a new one, and a figure alone is a line of one point.
std::vector<Line> points_of(const Chart& chart, const Series& series, const LineLook& look,
                            const HistoryFrame& frame);

/// A level for each category that has a figure, with a step where the next one has another.
std::vector<Line> steps_of(const Chart& chart, const Series& series, const LineLook& look,
                           const HistoryFrame& frame);

/// From the last figure before it to the forecast; nullopt when there is none.
std::optional<Line> link_to(const Chart& chart, std::size_t forecast, std::optional<std::size_t> main,
                            const LineLook& look, const HistoryFrame& frame);

}  // namespace redovisa
