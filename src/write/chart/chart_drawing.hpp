#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "view/chart.hpp"
#include "write/palette.hpp"

namespace redovisa {

struct Point {
  double x = 0, y = 0;
};

enum class Dash : std::uint8_t { solid, dashed, dotted, dash_dotted };
/// An open polyline with round caps and joins.
struct Line {
  std::vector<Point> points;
  std::string colour;
  double width = 1;
  Dash dash = Dash::solid;
};

enum class MarkerShape : std::uint8_t { disc, hollow_square, hollow_triangle, hollow_diamond, hollow_disc };
/// A data point; hollow shapes are white inside.
struct Marker {
  Point at;  // its middle
  MarkerShape shape = MarkerShape::disc;
  double size = 6;
  std::string colour;
};

/// hatched: diagonal lines over the ground, crossed: diagonals both ways, and hollow: an outline only, so
/// that they differ in greyscale too.
enum class Fill : std::uint8_t { solid, hatched, hollow, crossed };
/// A filled rectangle.
struct Box {
  Point corner;  // upper left
  double width = 0, height = 0;
  std::string colour;  // of the lines, or of all of it when it is solid
  Fill fill = Fill::solid;
  std::string ground = "FFFFFF";  // between the lines
};

enum class Anchor : std::uint8_t { start, middle, end };
/// One line of text in the document's typeface.
struct Label {
  Point at;  // on the baseline, where the anchor is
  std::string text;
  double size = 11;
  Anchor anchor = Anchor::start;
  bool bold = false;
  std::string colour;
};

using Shape = std::variant<Line, Marker, Box, Label>;

/// A chart laid out: shapes in drawing order, lengths in CSS pixels (96 to the inch), y downwards.
struct Drawing {
  double width = 0, height = 0;
  std::string title;        // for SVG's <title>
  std::string description;  // for SVG's <desc>
  std::vector<Shape> shapes;
};

/// Lays a chart out at the width of a page's text. Series are labelled directly; nothing depends on colour
/// alone.
Drawing draw(const Chart& chart, const Palette& palette, double width_mm = 160);

}  // namespace redovisa
