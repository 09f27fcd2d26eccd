#pragma once

#include <optional>
#include <string>
#include <vector>

#include "view/chart.hpp"
#include "write/chart/chart_drawing.hpp"
#include "write/palette.hpp"

namespace redovisa {

/// How one series of a line chart is drawn; the marker and the dash tell it apart without colour.
struct LineLook {
  std::string colour;
  double width = 2;  // 0: the markers alone
  Dash dash = Dash::solid;
  std::optional<MarkerShape> marker = MarkerShape::disc;
};

/// One per series: the emphasised in the accent colour with a solid line, the others in grey, dashed or
/// dotted. Targets are dashed lines without markers, forecasts hollow markers.
std::vector<LineLook> line_looks(const Chart& chart, const Palette& palette);

/// How one series of bars is filled.
struct BarLook {
  std::string colour;
  Fill fill = Fill::solid;
  std::string ground = "FFFFFF";  // between the lines of what is not solid
};

/// The box filled so.
Box filled(Box box, const BarLook& look);

/// What text on such a bar stands on.
const std::string& ground_of(const BarLook& look);

/// One per series: the emphasised solid in the accent colour, the others light, hatched, hollow or dark grey.
/// Targets are light grey and hollow in turn. Those that count a judgement have its colours, dark ones solid
/// and light ones outlined, each with a pattern of its own.
std::vector<BarLook> bar_looks(const Chart& chart, const Palette& palette);

/// Whether the series stands out: it is emphasised, or there is no other to compare with.
bool stands_out(const Chart& chart, std::size_t series);

/// A mixture of a colour (RRGGBB) and white; `white` is white's share, 0–1.
std::string tint(const std::string& colour, double white);

/// The contrast of WCAG between two colours (RRGGBB), 1–21.
double contrast(const std::string& a, const std::string& b);

}  // namespace redovisa
