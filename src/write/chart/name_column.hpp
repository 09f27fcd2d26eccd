#pragma once

#include <string>
#include <vector>

#include "write/chart/chart_drawing.hpp"

namespace redovisa {

/// A row of a chart with horizontal bars: its name in lines, and where its middle is (y in px).
struct NameRow {
  std::vector<std::string> lines;
  double middle = 0;
};

/// The names to the left of horizontal bars, and with them the heights of the rows.
struct NameColumn {
  std::vector<NameRow> rows;
  double right = 0;   // where the bars may begin
  double bottom = 0;  // of the last row
};

/// Rows from `top` downwards, each high enough for its name and for bars of `bar_height` px.
NameColumn name_column(const std::vector<std::string>& names, double drawing_width, double bar_height,
                       double top);

void add_names(Drawing& drawing, const NameColumn& column, const Palette& palette);

}  // namespace redovisa
