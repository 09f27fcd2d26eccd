#include "write/chart/drawing_geometry.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <variant>

namespace redovisa {

namespace {

constexpr double hatch_spacing = 5.5;  // px along an edge

Point between(const Point& a, const Point& b, double share) {
  return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

/// The same diagonals falling, by the box's upright middle line.
void add_mirrored(std::vector<Stroke>& strokes, const Box& box) {
  const double sum = 2 * box.corner.x + box.width;
  for (std::size_t i = 0, count = strokes.size(); i < count; ++i) {
    const auto [from, to] = strokes[i];
    strokes.push_back({{sum - from.x, from.y}, {sum - to.x, to.y}});
  }
}

/// Walks along a line and cuts it where the pattern goes from stroke to space.
class Cutter {
 public:
  explicit Cutter(std::vector<double> pattern) : pattern_(std::move(pattern)), left_(pattern_.front()) {}

  void start(const Point& at) { strokes_.push_back({at}); }

  void walk(Point from, const Point& to) {
    double distance = std::hypot(to.x - from.x, to.y - from.y);
    while (distance > left_) {
      from = between(from, to, left_ / distance);
      distance -= left_;
      turn(from);
    }
    left_ -= distance;
    if (in_stroke()) strokes_.back().push_back(to);
  }

  std::vector<std::vector<Point>> take() { return std::move(strokes_); }

 private:
  bool in_stroke() const { return index_ % 2 == 0; }

  void turn(const Point& at) {
    if (in_stroke()) strokes_.back().push_back(at);
    index_ = (index_ + 1) % pattern_.size();
    left_ = pattern_[index_];
    if (in_stroke()) strokes_.push_back({at});
  }

  std::vector<double> pattern_;
  std::vector<std::vector<Point>> strokes_;
  std::size_t index_ = 0;
  double left_;
};

}  // namespace

std::vector<Stroke> hatch_of(const Box& box) {
  std::vector<Stroke> strokes;
  if (box.fill != Fill::hatched && box.fill != Fill::crossed) return strokes;
  // rising diagonals x + y = sum, in the box's own coordinates
  for (double sum = hatch_spacing; sum < box.width + box.height; sum += hatch_spacing) {
    const double left = std::max(0.0, sum - box.height), right = std::min(sum, box.width);
    strokes.push_back({{box.corner.x + left, box.corner.y + sum - left},
                       {box.corner.x + right, box.corner.y + sum - right}});
  }
  if (box.fill == Fill::crossed) add_mirrored(strokes, box);
  return strokes;
}

bool is_outlined(Fill fill) { return fill != Fill::solid; }

std::vector<Point> corners_of(const Marker& marker) {
  const auto [x, y] = marker.at;
  const double half = marker.size / 2;
  switch (marker.shape) {
    case MarkerShape::disc:
    case MarkerShape::hollow_disc:
      return {};
    case MarkerShape::hollow_square:
      return {{x - half, y - half}, {x + half, y - half}, {x + half, y + half}, {x - half, y + half}};
    case MarkerShape::hollow_triangle:
      return {{x, y - half * 1.2}, {x + half * 1.15, y + half * 0.8}, {x - half * 1.15, y + half * 0.8}};
    case MarkerShape::hollow_diamond:
      return {{x, y - half * 1.25}, {x + half * 1.25, y}, {x, y + half * 1.25}, {x - half * 1.25, y}};
  }
  return {};
}

bool is_hollow(MarkerShape shape) { return shape != MarkerShape::disc; }

std::vector<double> pattern_of(const Line& line) {
  const double unit = line.width;
  switch (line.dash) {
    case Dash::solid:
      return {};
    case Dash::dashed:
      return {2.5 * unit, 2.5 * unit};
    case Dash::dotted:
      return {0.1 * unit, 2.2 * unit};
    case Dash::dash_dotted:
      return {4 * unit, 2.4 * unit, 0.1 * unit, 2.4 * unit};
  }
  return {};
}

Shape moved(Shape shape, double dx, double dy) {
  const auto move = [&](Point& point) { point = {point.x + dx, point.y + dy}; };
  if (auto* line = std::get_if<Line>(&shape)) std::ranges::for_each(line->points, move);
  if (auto* marker = std::get_if<Marker>(&shape)) move(marker->at);
  if (auto* box = std::get_if<Box>(&shape)) move(box->corner);
  if (auto* label = std::get_if<Label>(&shape)) move(label->at);
  return shape;
}

std::vector<std::vector<Point>> strokes_of(const Line& line) {
  auto pattern = pattern_of(line);
  if (pattern.empty() || line.points.empty()) return {line.points};
  Cutter cutter{std::move(pattern)};
  cutter.start(line.points.front());
  for (std::size_t i = 1; i < line.points.size(); ++i) cutter.walk(line.points[i - 1], line.points[i]);
  return cutter.take();
}

}  // namespace redovisa
