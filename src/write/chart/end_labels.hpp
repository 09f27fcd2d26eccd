#pragma once

#include <string>
#include <vector>

#include "write/chart/chart_drawing.hpp"
#include "write/chart/text_layout.hpp"

namespace redovisa {

/// The text at a line's last point, one or more lines, and the area it was given.
struct EndLabel {
  Point point;
  bool at_edge = false;  // the line reaches the last category, so the label stands to the right of the plot
  std::vector<std::string> lines;
  bool bold = false;
  std::string colour;
  Rect area = {};
};

/// Width and height in px of the label's text.
double width_of(const EndLabel& label);
double height_of(const EndLabel& label);

/// Gives every label its area: those at the edge above one another in a column between `top` and `bottom`,
/// the others beside their points where they touch neither `lines` nor one another.
void place_end_labels(std::vector<EndLabel>& labels, const std::vector<Line>& lines, const Rect& within);

/// White ground below the labels that stand inside the plot.
void add_grounds(Drawing& drawing, const std::vector<EndLabel>& labels);

/// The texts, and thin leaders to those that had to move away from their points.
void add_end_labels(Drawing& drawing, const std::vector<EndLabel>& labels, const Palette& palette);

/// Room between the last point and the column of labels, px.
inline constexpr double end_label_gap = 14;

}  // namespace redovisa
