#pragma once

#include <string>
#include <vector>

#include "view/chart.hpp"
#include "write/chart/chart_drawing.hpp"
#include "write/palette.hpp"

namespace redovisa {

/// How one series of a line chart is drawn; the marker and the dash tell it apart without colour.
struct LineLook {
  std::string colour;
  double width = 2;
  Dash dash = Dash::solid;
  MarkerShape marker = MarkerShape::disc;
};

/// One per series: the emphasised in the accent colour with a solid line, the others in grey, dashed or
/// dotted.
std::vector<LineLook> line_looks(const Chart& chart, const Palette& palette);

/// How one series of bars is filled.
struct BarLook {
  std::string colour;
  Fill fill = Fill::solid;
};

/// One per series: the emphasised solid in the accent colour, the others light, hatched, hollow or dark grey.
std::vector<BarLook> bar_looks(const Chart& chart, const Palette& palette);

/// Whether the series stands out: it is emphasised, or there is no other to compare with.
bool stands_out(const Chart& chart, std::size_t series);

/// A mixture of a colour (RRGGBB) and white; `white` is white's share, 0–1.
std::string tint(const std::string& colour, double white);

/// The contrast of WCAG between two colours (RRGGBB), 1–21.
double contrast(const std::string& a, const std::string& b);

}  // namespace redovisa
