#pragma once

#include <vector>

#include "write/chart/chart_drawing.hpp"

namespace redovisa {

/// A straight stroke in px.
struct Stroke {
  Point from, to;
};

/// The diagonals that fill a hatched or crossed box, cut off at its edges; none for others.
std::vector<Stroke> hatch_of(const Box& box);

/// The corners of a marker that has corners; none for a disc.
std::vector<Point> corners_of(const Marker& marker);

/// Whether the box has an outline and a ground of another colour.
bool is_outlined(Fill fill);

/// Whether the marker is white inside.
bool is_hollow(MarkerShape shape);

/// Lengths in px of strokes and spaces in turn along a line; none when it is solid. Round caps add to the
/// strokes.
std::vector<double> pattern_of(const Line& line);

/// The line cut up into its strokes; the line itself when it is solid.
std::vector<std::vector<Point>> strokes_of(const Line& line);

/// The same shape elsewhere.
Shape moved(Shape shape, double dx, double dy);

inline constexpr double hatch_width = 1.1;    // px, also of the outline of hatched and hollow boxes
inline constexpr double marker_stroke = 1.5;  // px, of hollow markers

}  // namespace redovisa
