#pragma once

#include <string>
#include <string_view>

#include "view/chart.hpp"
#include "write/palette.hpp"

namespace redovisa {

/// Where a chart stands: its size in px, and whether its caption is written in it rather than below it.
struct ChartFrame {
  double width = 0, height = 0;
  bool titled = false;
};

/// The chart as DrawingML (`word/charts/chart1.xml`): what Word draws itself and lets people edit. `workbook`
/// is the id of the part's relationship to the workbook with its figures. Series look as in our own drawings
/// and are labelled in the chart where Word can do it.
std::string word_chart_part(const Chart& chart, const Palette& palette, const ChartFrame& frame,
                            std::string_view workbook);

}  // namespace redovisa
