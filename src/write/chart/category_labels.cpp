#include "write/chart/category_labels.hpp"

#include <algorithm>
#include <cmath>

#include "write/chart/text_layout.hpp"

namespace redovisa {

namespace {

constexpr double gap = 6;
constexpr std::size_t most_lines = 3;
constexpr double widest_when_thinned = 96;

/// The next count of months that divides a year, or whole years.
std::size_t round_step(std::size_t least) {
  for (const std::size_t step : {1U, 2U, 3U, 4U, 6U, 12U})
    if (least <= step) return step;
  return (least + 11) / 12 * 12;
}

std::size_t step_for(const CategoryLabels& labels, double slot) {
  double widest_label = 0;
  for (const auto& lines : labels.lines) widest_label = std::max(widest_label, widest(lines, small_size));
  return round_step(static_cast<std::size_t>(std::ceil((widest_label + gap) / std::max(slot, 0.5))));
}

CategoryLabels thinned(const std::vector<std::string>& names, double slot) {
  CategoryLabels labels;
  for (const std::string& name : names)
    labels.lines.push_back(wrapped_within(name, widest_when_thinned, small_size));
  const std::size_t step = step_for(labels, slot);
  for (std::size_t i = 0; i < labels.lines.size(); ++i)
    if (i % step != 0) labels.lines[i].clear();
  return labels;
}

CategoryLabels all_of(const std::vector<std::string>& names, double slot) {
  CategoryLabels labels;
  for (const std::string& name : names) labels.lines.push_back(wrapped(name, slot - gap, small_size));
  return labels;
}

}  // namespace

bool every_category_fits(const std::vector<std::string>& names, double slot) {
  const CategoryLabels labels = all_of(names, slot);
  return std::all_of(labels.lines.begin(), labels.lines.end(), [&](const auto& lines) {
    return lines.size() <= most_lines && widest(lines, small_size) <= slot - gap;
  });
}

CategoryLabels category_labels(const std::vector<std::string>& names, double slot) {
  CategoryLabels labels = every_category_fits(names, slot) ? all_of(names, slot) : thinned(names, slot);
  for (const auto& lines : labels.lines)
    labels.height = std::max(labels.height, height_of_lines(lines.size(), small_size));
  return labels;
}

void add_categories(Drawing& drawing, const CategoryLabels& labels, double first, double slot, double top,
                    const std::string& colour) {
  std::vector<Wanted> wanted;
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < labels.lines.size(); ++i) {
    if (labels.lines[i].empty()) continue;
    shown.push_back(i);
    wanted.push_back({first + static_cast<double>(i) * slot, widest(labels.lines[i], small_size)});
  }
  const auto middles = placed_apart(wanted, 0, drawing.width);
  for (std::size_t i = 0; i < shown.size(); ++i)
    add_lines(drawing.shapes, labels.lines[shown[i]],
              {{middles[i], top}, {}, small_size, Anchor::middle, false, colour});
}

}  // namespace redovisa
