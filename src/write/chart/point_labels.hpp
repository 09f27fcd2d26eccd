#pragma once

#include <string>
#include <vector>

#include "write/chart/chart_drawing.hpp"
#include "write/chart/text_layout.hpp"

namespace redovisa {

/// A figure to be written over or under its point.
struct PointLabel {
  Point point;
  std::string text;
};

/// What is drawn already, and where labels may stand.
struct PointSurroundings {
  const std::vector<Line>& lines;
  const std::vector<Marker>& markers;
  Rect within;
};

/// Writes the labels where they hide least, the last one in bold; one that has no room is left out.
void add_point_labels(Drawing& drawing, const std::vector<PointLabel>& labels,
                      const PointSurroundings& surroundings, const Palette& palette);

}  // namespace redovisa
