#pragma once

#include "view/chart.hpp"
#include "write/chart/chart_drawing.hpp"
#include "write/palette.hpp"

namespace redovisa {

// Each adds its shapes to a drawing whose width is set, and sets the height. The chart has at least one
// value.

void draw_line(const Chart& chart, const Palette& palette, Drawing& drawing);
/// Turns to horizontal bars when the names of the categories do not fit below the bars.
void draw_bars(const Chart& chart, const Palette& palette, Drawing& drawing);
/// Series that are targets become marks across the bars of the series before them.
void draw_horizontal_bars(const Chart& chart, const Palette& palette, Drawing& drawing);
void draw_stacked(const Chart& chart, const Palette& palette, Drawing& drawing);
/// With its caption above it, since it is one of several.
void draw_history(const Chart& chart, const Palette& palette, Drawing& drawing);
/// Two in a row.
void draw_panels(const Chart& chart, const Palette& palette, Drawing& drawing);

}  // namespace redovisa
