#pragma once

#include "view/chart.hpp"
#include "write/chart/chart_drawing.hpp"
#include "write/palette.hpp"

namespace redovisa {

/// Whether any series is what another was to be.
bool has_targets(const Chart& chart);

/// Horizontal bars with a mark across each where its target is, and both figures at its end. Where no value
/// is above zero, as among costs, the bars still grow to the right.
void draw_bars_with_targets(const Chart& chart, const Palette& palette, Drawing& drawing);

}  // namespace redovisa
