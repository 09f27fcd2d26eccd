#include "write/chart/end_labels.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace redovisa {

namespace {

constexpr double beside = 10;         // between a point and a label beside it
constexpr double clearance = 3;       // between a label and anything else
constexpr double between_labels = 2;  // in the column
constexpr double search_step = 4;     // px up and down

Rect grown(const Rect& rect, double by) {
  return {rect.left - by, rect.top - by, rect.right + by, rect.bottom + by};
}

double middle_of(const Rect& rect) { return (rect.top + rect.bottom) / 2; }

void place_column(std::vector<EndLabel*>& labels, const Rect& within) {
  std::vector<Wanted> wanted;
  for (const EndLabel* label : labels) wanted.push_back({label->point.y, height_of(*label) + between_labels});
  const auto middles = placed_apart(wanted, within.top, within.bottom);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    EndLabel& label = *labels[i];
    const double left = label.point.x + end_label_gap, half = height_of(label) / 2;
    label.area = {left, middles[i] - half, left + width_of(label), middles[i] + half};
  }
}

bool touches(const Rect& area, const Line& line) {
  for (std::size_t i = 0; i < line.points.size(); ++i)
    if (crosses(area, line.points[i == 0 ? 0 : i - 1], line.points[i])) return true;
  return false;
}

bool is_free(const Rect& area, const std::vector<Line>& lines, const std::vector<Rect>& taken,
             const Rect& within) {
  if (area.left < within.left || area.right > within.right) return false;
  if (area.top < within.top || area.bottom > within.bottom) return false;
  const Rect wide = grown(area, clearance);
  return std::none_of(lines.begin(), lines.end(), [&](const Line& line) { return touches(wide, line); }) &&
         std::none_of(taken.begin(), taken.end(), [&](const Rect& other) { return overlap(wide, other); });
}

Rect area_at(const EndLabel& label, double left, double middle) {
  const double half = height_of(label) / 2;
  return {left, middle - half, left + width_of(label), middle + half};
}

/// Right of the point, over or under it, or left of it, and as near as is free.
Rect free_area(const EndLabel& label, const std::vector<Line>& lines, const std::vector<Rect>& taken,
               const Rect& within) {
  const double width = width_of(label);
  const std::array<double, 3> lefts{label.point.x + beside, label.point.x - width / 2,
                                    label.point.x - beside - width};
  for (double away = 0; away < within.bottom - within.top; away += search_step) {
    for (const double left : lefts) {
      for (const double side : {-1.0, 1.0}) {
        const Rect area = area_at(label, left, label.point.y + side * away);
        if (is_free(area, lines, taken, within)) return area;
      }
    }
  }
  const double left = std::min(lefts[0], within.right - width);
  return area_at(label, std::max(left, within.left), label.point.y);
}

/// Where a leader from a point meets a label.
Point nearest_on(const Rect& area, const Point& point) {
  if (point.x <= area.left) return {area.left - 3, middle_of(area)};
  if (point.x >= area.right) return {area.right + 3, middle_of(area)};
  return {point.x, point.y < area.top ? area.top - 1 : area.bottom + 1};
}

bool needs_leader(const EndLabel& label) {
  const double moved = std::abs(middle_of(label.area) - label.point.y);
  return moved > (label.at_edge ? 4 : height_of(label) / 2 + 8);
}

Line leader_of(const EndLabel& label, const Palette& palette) {
  const Point to = nearest_on(label.area, label.point);
  const double dx = to.x - label.point.x, dy = to.y - label.point.y;
  const double length = std::max(std::hypot(dx, dy), 1.0);
  const Point from{label.point.x + dx / length * 6, label.point.y + dy / length * 6};
  return {{from, to}, palette.grey, 0.75, Dash::solid};
}

}  // namespace

double width_of(const EndLabel& label) { return widest(label.lines, label_size, label.bold); }
double height_of(const EndLabel& label) { return height_of_lines(label.lines.size(), label_size); }

void place_end_labels(std::vector<EndLabel>& labels, const std::vector<Line>& lines, const Rect& within) {
  std::vector<EndLabel*> column;
  for (EndLabel& label : labels)
    if (label.at_edge) column.push_back(&label);
  place_column(column, within);
  std::vector<Rect> taken;
  for (const EndLabel* label : column) taken.push_back(label->area);
  for (const EndLabel& label : labels)
    taken.push_back({label.point.x - 4, label.point.y - 4, label.point.x + 4, label.point.y + 4});
  for (EndLabel& label : labels) {
    if (label.at_edge) continue;
    label.area = free_area(label, lines, taken, within);
    taken.push_back(label.area);
  }
}

void add_grounds(Drawing& drawing, const std::vector<EndLabel>& labels) {
  for (const EndLabel& label : labels) {
    if (label.at_edge) continue;
    const Rect ground = grown(label.area, 1);
    drawing.shapes.emplace_back(
        Box{{ground.left, ground.top}, ground.right - ground.left, ground.bottom - ground.top, "FFFFFF"});
  }
}

void add_end_labels(Drawing& drawing, const std::vector<EndLabel>& labels, const Palette& palette) {
  for (const EndLabel& label : labels) {
    if (needs_leader(label)) drawing.shapes.emplace_back(leader_of(label, palette));
    const Point at{label.area.left, label.area.top};
    add_lines(drawing.shapes, label.lines, {at, {}, label_size, Anchor::start, label.bold, label.colour});
  }
}

}  // namespace redovisa
