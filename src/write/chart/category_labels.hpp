#pragma once

#include <string>
#include <vector>

#include "write/chart/chart_drawing.hpp"

namespace redovisa {

/// The names below a chart's upright axis, broken into lines.
struct CategoryLabels {
  std::vector<std::vector<std::string>> lines;  // one per category; empty: left out for want of room
  double height = 0;                            // of the tallest, px
};

/// Whether every name fits below its own part of the axis, `slot` px wide, on at most three lines.
bool every_category_fits(const std::vector<std::string>& names, double slot);

/// All names if they fit, else the first and then every second, third, fourth, sixth, twelfth …
CategoryLabels category_labels(const std::vector<std::string>& names, double slot);

/// Below `top`, centred at x = `first` + i × `slot` as far as the drawing's edges allow.
void add_categories(Drawing& drawing, const CategoryLabels& labels, double first, double slot, double top,
                    const std::string& colour);

}  // namespace redovisa
