#pragma once

#include <cstddef>

#include "view/chart.hpp"
#include "write/chart/chart_drawing.hpp"
#include "write/palette.hpp"

namespace redovisa {

/// Height in px that the chart's caption takes, on as many lines as it needs but few.
double caption_height(const Chart& chart, double width);

/// The chart below its caption, which is given `height` px so that charts side by side stand alike.
void draw_history_below(double height, const Chart& chart, const Palette& palette, Drawing& drawing);

}  // namespace redovisa
