#pragma once

#include <optional>
#include <string>
#include <vector>

#include "write/chart/chart_drawing.hpp"
#include "write/chart/series_look.hpp"

namespace redovisa {

/// What stands above a chart: its unit, a remark, or a name with a swatch of how that series' bars are
/// filled.
struct HeadingItem {
  std::string text;
  std::optional<BarLook> swatch = {};
  bool bold = false;
  std::string colour;
};

/// Items with text side by side from the upper left corner, on as many rows as they need; returns where the
/// chart below may begin (y in px).
double add_heading(Drawing& drawing, const std::vector<HeadingItem>& items);

/// Room in px that a swatch takes before its text.
inline constexpr double swatch_room = 15;

/// A sample of how bars are filled, in the middle of a line of text whose upper left corner is `at`.
void add_swatch(Drawing& drawing, const Point& at, const BarLook& look);

/// The unit, and a remark for each series without any value.
std::vector<HeadingItem> unit_and_remarks(const Chart& chart, const Palette& palette);

/// A key to the bars, one item per series; none when there is only one.
std::vector<HeadingItem> key_to_bars(const Chart& chart, const Palette& palette);

}  // namespace redovisa
