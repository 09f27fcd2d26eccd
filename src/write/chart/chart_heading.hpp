#pragma once

#include <string>
#include <variant>
#include <vector>

#include "write/chart/chart_drawing.hpp"
#include "write/chart/series_look.hpp"

namespace redovisa {

/// How a target looks in a key: a mark across a bar.
struct TargetMark {
  std::string colour;
};

/// What stands above a chart: its unit, a remark, or a name with a swatch of how that series is drawn.
struct HeadingItem {
  std::string text;
  std::variant<std::monostate, BarLook, LineLook, TargetMark> swatch = {};
  bool bold = false;
  std::string colour;
};

/// Items with text side by side from the upper left corner, on as many rows as they need; returns where the
/// chart below may begin (y in px).
double add_heading(Drawing& drawing, const std::vector<HeadingItem>& items);

inline constexpr double target_width = 2.5;  // px, of a target's mark

/// Room in px that a swatch takes before its text.
inline constexpr double swatch_room = 15;

/// A sample of how bars, lines or targets look, in the middle of a line of text whose upper left corner is
/// `at`.
void add_swatch(Drawing& drawing, const Point& at, const BarLook& look);
void add_swatch(Drawing& drawing, const Point& at, const LineLook& look);
void add_swatch(Drawing& drawing, const Point& at, const TargetMark& mark);

/// The unit, and a remark for each series without any value.
std::vector<HeadingItem> unit_and_remarks(const Chart& chart, const Palette& palette);

/// A key to the bars, one item per series; none when there is only one.
std::vector<HeadingItem> key_to_bars(const Chart& chart, const Palette& palette);

}  // namespace redovisa
