#include "write/chart/point_labels.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

#include "write/chart/font_metrics.hpp"

namespace redovisa {

namespace {

constexpr double gap_over = 7;
constexpr double gap_under = 6;
constexpr double gap_beside = 7;
constexpr double between = 3;  // labels
constexpr double clear_of_lines = 2;

enum class Side { over, under, right };

Label label_at(const PointLabel& wanted, Side side, bool bold, const PointSurroundings& around) {
  Label label{wanted.point, wanted.text, small_size, Anchor::middle, bold, {}};
  if (side == Side::right) {
    label.at.x += gap_beside + text_width(label.text, bold) * small_size / 2;
    label.at.y += small_size * 0.31;
    return label;
  }
  label.at.y += side == Side::over ? -gap_over : gap_under + small_size * ascent;
  const Rect area = area_of(label);
  label.at.x += std::max(0.0, around.within.left - area.left);
  label.at.x -= std::max(0.0, area.right - around.within.right);
  return label;
}

std::size_t hits(const Rect& area, const Line& line) {
  std::size_t count = 0;
  for (std::size_t i = 1; i < line.points.size(); ++i)
    if (crosses(area, line.points[i - 1], line.points[i])) ++count;
  return count;
}

std::size_t hidden_by(const Rect& area, const PointSurroundings& around) {
  std::size_t count = 0;
  for (const Line& line : around.lines) count += hits(area, line);
  for (const Marker& marker : around.markers) {
    const double half = marker.size / 2;
    const auto [x, y] = marker.at;
    if (overlap(area, {x - half, y - half, x + half, y + half})) count += 2;
  }
  return count;
}

/// How much is in the way of a label there; a line that only touches it is too.
std::size_t crowded_by(const Rect& area, const PointSurroundings& around) {
  const Rect wide{area.left, area.top - clear_of_lines, area.right, area.bottom + clear_of_lines};
  std::size_t count = 0;
  for (const Line& line : around.lines) count += hits(wide, line);
  return count + hidden_by(area, around);
}

bool is_free(const Rect& area, const std::vector<Label>& placed) {
  const Rect wide{area.left - between, area.top, area.right + between, area.bottom};
  return std::none_of(placed.begin(), placed.end(),
                      [&](const Label& other) { return overlap(wide, area_of(other)); });
}

std::optional<Label> best_place(const PointLabel& wanted, bool bold, const std::vector<Label>& placed,
                                const PointSurroundings& around) {
  std::optional<Label> best;
  std::size_t least = 0;
  for (const Side side : {Side::over, Side::under, Side::right}) {
    const Label label = label_at(wanted, side, bold, around);
    const Rect area = area_of(label);
    if (!is_free(area, placed) || area.right > around.within.right) continue;
    const std::size_t crowded = crowded_by(area, around);
    if (best && crowded >= least) continue;
    best = label;
    least = crowded;
  }
  return best;
}

/// The last, the first, and then the others: the ends matter most.
std::vector<std::size_t> order_of_importance(std::size_t count) {
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::rotate(order.begin(), order.end() - 1, order.end());
  return order;
}

}  // namespace

void add_point_labels(Drawing& drawing, const std::vector<PointLabel>& labels,
                      const PointSurroundings& surroundings, const Palette& palette) {
  if (labels.empty()) return;
  std::vector<Label> placed;
  for (const std::size_t i : order_of_importance(labels.size())) {
    const bool last = i + 1 == labels.size();
    if (auto label = best_place(labels[i], last, placed, surroundings)) {
      label->colour = last ? palette.accent : palette.text;
      placed.push_back(*label);
    }
  }
  for (Label& label : placed) {
    if (hidden_by(area_of(label), surroundings) > 0) {
      const Rect area = area_of(label);
      drawing.shapes.emplace_back(
          Box{{area.left - 1, area.top}, area.right - area.left + 2, small_size, "FFFFFF"});
    }
    drawing.shapes.emplace_back(std::move(label));
  }
}

}  // namespace redovisa
