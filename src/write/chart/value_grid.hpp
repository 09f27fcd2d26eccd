#pragma once

#include "write/chart/axis.hpp"
#include "write/chart/chart_drawing.hpp"

namespace redovisa {

/// The area of a chart whose values are measured upwards, in px.
struct PlotArea {
  double left = 0, right = 0, top = 0, bottom = 0;
  Span span;  // the values at the bottom and the top

  double y_of(double value) const;
};

/// Width in px that the texts of the ticks need to the left of the plot.
double room_for_ticks(const Axis& axis);

/// A quiet line and a number at every tick.
void add_grid(Drawing& drawing, const PlotArea& plot, const Axis& axis, const Palette& palette);

/// The line where the value is zero, if it is within the plot.
void add_zero_line(Drawing& drawing, const PlotArea& plot, const Palette& palette);

}  // namespace redovisa
