#include "write/chart/chart_heading.hpp"

#include <algorithm>
#include <utility>

#include "write/chart/chart_values.hpp"
#include "write/chart/text_layout.hpp"

namespace redovisa {

namespace {

constexpr double swatch_size = 10;
constexpr double between_items = 20;
constexpr double below = 9;

struct Placed {
  double left, top, width;
  std::vector<std::string> lines;
};

double room_of_swatch(const HeadingItem& item) {
  return std::holds_alternative<std::monostate>(item.swatch) ? 0 : swatch_room;
}

/// Draws the swatch that an item has, if any.
struct SwatchDrawing {
  Drawing& drawing;
  Point at;

  void operator()(std::monostate) const {}
  template <class Look>
  void operator()(const Look& look) const {
    add_swatch(drawing, at, look);
  }
};

Placed lay_out(const HeadingItem& item, double width) {
  const double before = room_of_swatch(item);
  auto lines = wrapped_within(item.text, width - before, label_size, item.bold);
  const double longest = widest(lines, label_size, item.bold);
  return {0, 0, before + longest, std::move(lines)};
}

void add_item(Drawing& drawing, const HeadingItem& item, const Placed& place) {
  std::visit(SwatchDrawing{drawing, {place.left, place.top}}, item.swatch);
  const Point at{place.left + room_of_swatch(item), place.top};
  add_lines(drawing.shapes, place.lines, {at, {}, label_size, Anchor::start, item.bold, item.colour});
}

}  // namespace

void add_swatch(Drawing& drawing, const Point& at, const BarLook& look) {
  const double top = at.y + (height_of_lines(1, label_size) - swatch_size) / 2;
  drawing.shapes.emplace_back(filled({{at.x, top}, swatch_size, swatch_size, {}}, look));
}

void add_swatch(Drawing& drawing, const Point& at, const LineLook& look) {
  const double y = at.y + height_of_lines(1, label_size) / 2;
  if (look.width > 0)
    drawing.shapes.emplace_back(
        Line{{{at.x, y}, {at.x + swatch_size + 2, y}}, look.colour, look.width, look.dash});
  if (look.marker)
    drawing.shapes.emplace_back(Marker{{at.x + swatch_size / 2 + 1, y}, *look.marker, 7, look.colour});
}

void add_swatch(Drawing& drawing, const Point& at, const TargetMark& mark) {
  const double x = at.x + swatch_size / 2;
  drawing.shapes.emplace_back(
      Line{{{x, at.y + 1}, {x, at.y + height_of_lines(1, label_size) - 1}}, mark.colour, target_width});
}

double add_heading(Drawing& drawing, const std::vector<HeadingItem>& items) {
  double left = 0, top = 0, bottom = 0;
  for (const HeadingItem& item : items) {
    if (item.text.empty()) continue;
    Placed place = lay_out(item, drawing.width);
    if (left > 0 && left + place.width > drawing.width) {
      left = 0;
      top = bottom;
    }
    place.left = left;
    place.top = top;
    add_item(drawing, item, place);
    left += place.width + between_items;
    bottom = std::max(bottom, top + height_of_lines(place.lines.size(), label_size));
  }
  return bottom > 0 ? bottom + below : below;
}

std::vector<HeadingItem> unit_and_remarks(const Chart& chart, const Palette& palette) {
  std::vector<HeadingItem> items{{chart.unit, {}, false, palette.grey}};
  for (const Series& series : chart.series)
    if (!last_reported(chart, series) && !series.name.empty())
      items.push_back({series.name + ": inga uppgifter", {}, false, palette.grey});
  return items;
}

std::vector<HeadingItem> key_to_bars(const Chart& chart, const Palette& palette) {
  std::vector<HeadingItem> items;
  const auto looks = bar_looks(chart, palette);
  for (std::size_t i = 0; i < looks.size() && looks.size() > 1; ++i) {
    const bool strong = stands_out(chart, i);
    items.push_back({series_name(chart.series[i]), looks[i], strong, strong ? palette.accent : palette.text});
  }
  return items;
}

}  // namespace redovisa
