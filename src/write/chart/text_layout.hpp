#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "write/chart/chart_drawing.hpp"

namespace redovisa {

inline constexpr double label_size = 12;    // px: 9 pt, names and values
inline constexpr double small_size = 11;    // px: axes and categories
inline constexpr double line_height = 1.2;  // in type sizes
inline constexpr double ascent = 0.75;  // of Calibri, in type sizes; with the descent below it makes one em

/// Room for text at the right edge, in widths of Calibri: a browser without it takes a wider typeface.
inline constexpr double room_for_other_fonts = 1.08;

/// An upright rectangle in px.
struct Rect {
  double left = 0, top = 0, right = 0, bottom = 0;
};

/// Whether the two have an area in common; touching edges do not count.
bool overlap(const Rect& a, const Rect& b);

/// Whether any part of the straight line from a to b lies within the rectangle.
bool crosses(const Rect& rect, const Point& a, const Point& b);

/// The area a label's text takes, from ascender to descender.
Rect area_of(const Label& label);

/// Text broken into lines no wider than `width` px, at spaces and after '-' and '/'; a longer word keeps a
/// line of its own. At least one line.
std::vector<std::string> wrapped(std::string_view text, double width, double size, bool bold = false);

/// As wrapped(), but a word that is too long is broken too, with a hyphen, so that no line is wider than
/// `width`.
std::vector<std::string> wrapped_within(std::string_view text, double width, double size, bool bold = false);

/// As wrapped_within(), but at most so many lines; what is left out is told by an ellipsis.
std::vector<std::string> wrapped_on(std::size_t most_lines, std::string_view text, double width, double size,
                                    bool bold = false);

/// Width in px of the longest line.
double widest(const std::vector<std::string>& lines, double size, bool bold = false);

/// Height in px of so many lines.
double height_of_lines(std::size_t lines, double size);

/// The lines as labels below one another like `first`, whose `at` is the middle of the block's upper edge (or
/// its left or right end, by the anchor).
void add_lines(std::vector<Shape>& shapes, const std::vector<std::string>& lines, Label first);

/// Something to be placed along one axis: where its middle wants to be and the room it takes.
struct Wanted {
  double middle = 0, room = 0;
};

/// Middles as near the wanted ones as possible, in the same order, so that nothing overlaps and, if there is
/// room, all lie between `low` and `high`.
std::vector<double> placed_apart(const std::vector<Wanted>& wanted, double low, double high);

}  // namespace redovisa
