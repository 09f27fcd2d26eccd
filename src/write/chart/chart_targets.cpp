#include "write/chart/chart_targets.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <utility>

#include "write/chart/axis.hpp"
#include "write/chart/chart_heading.hpp"
#include "write/chart/chart_values.hpp"
#include "write/chart/font_metrics.hpp"
#include "write/chart/name_column.hpp"
#include "write/chart/series_look.hpp"
#include "write/chart/text_layout.hpp"

namespace redovisa {

namespace {

constexpr double bar_height = 12;
constexpr double between_bars = 3;
constexpr double overshoot = 1.5;  // of a mark over and under its bar
constexpr double halo = 2.5;       // white on both sides of a mark, so that it is seen on a dark bar
constexpr double gap_to_value = 6;
constexpr double gap_to_names = 10;

/// A series of bars and what it is held against.
struct BarPair {
  std::size_t bars;
  std::optional<std::size_t> targets;
};

std::vector<BarPair> pairs_of(const Chart& chart) {
  std::vector<BarPair> pairs;
  for (std::size_t i = 0; i < chart.series.size(); ++i) {
    if (chart.series[i].role != SeriesRole::target)
      pairs.push_back({i, std::nullopt});
    else if (!pairs.empty() && !pairs.back().targets)
      pairs.back().targets = i;
  }
  return pairs;
}

std::optional<Decimal> target_at(const Chart& chart, const BarPair& pair, std::size_t category) {
  return pair.targets ? value_at(chart.series[*pair.targets], category) : std::nullopt;
}

/// "−106 300 (−96 738)": the figure, and in brackets what it was to be.
std::string text_at(const Chart& chart, const BarPair& pair, std::size_t category) {
  const std::string value = value_text(chart, value_at(chart.series[pair.bars], category));
  const auto target = target_at(chart, pair, category);
  return target ? fmt::format("{} ({})", value, value_text(chart, target)) : value;
}

/// The part of the drawing where values are measured, in px.
struct BarScale {
  Span span;
  double left = 0, right = 0;
  bool mirrored = false;  // values below zero go to the right

  double x_of(double value) const {
    const double share = (value - span.low) / (span.high - span.low);
    return left + (mirrored ? 1 - share : share) * (right - left);
  }
};

double room_for_texts(const Chart& chart, const std::vector<BarPair>& pairs) {
  double room = 0;
  for (const BarPair& pair : pairs)
    for (std::size_t c = 0; c < chart.categories.size(); ++c)
      room = std::max(room, text_width(text_at(chart, pair, c), true) * small_size);
  return room * room_for_other_fonts + gap_to_value;
}

BarScale scale_of(const Chart& chart, const std::vector<BarPair>& pairs, double left, double right) {
  Span span = with_zero(span_of(chart).value_or(Span{}));
  if (span.high <= span.low) span.high = span.low + 1;
  const double room = room_for_texts(chart, pairs);
  const bool both_ways = span.low < 0 && span.high > 0;
  return {span, left + (both_ways ? room + gap_to_names : 0), right - room, is_mirrored(chart)};
}

void add_target(Drawing& drawing, double x, double top, const Palette& palette) {
  const std::vector<Point> points{{x, top - overshoot}, {x, top + bar_height + overshoot}};
  drawing.shapes.emplace_back(Line{points, "FFFFFF", target_width + 2 * halo});
  drawing.shapes.emplace_back(Line{points, palette.text, target_width});
}

/// Outside both bar and mark, on the side that the bar points to.
Label text_label(const BarScale& scale, double value, double target, double middle, std::string text) {
  const double zero = scale.x_of(0), end = scale.x_of(value), mark = scale.x_of(target);
  const bool leftwards = end < zero;
  const double beyond =
      leftwards ? std::min(end, mark) - gap_to_value : std::max({zero, end, mark}) + gap_to_value;
  return {{beyond, middle + small_size * 0.31},    std::move(text), small_size,
          leftwards ? Anchor::end : Anchor::start, false,           {}};
}

void add_pair(Drawing& drawing, const Chart& chart, const Palette& palette, const BarScale& scale,
              const BarPair& pair, std::size_t category, double top) {
  const BarLook look = bar_looks(chart, palette)[pair.bars];
  const auto value = value_at(chart.series[pair.bars], category);
  const auto target = target_at(chart, pair, category);
  const double size = value ? to_double(*value) : 0;
  const double zero = scale.x_of(0), end = scale.x_of(size);
  if (zero != end)
    drawing.shapes.emplace_back(
        filled({{std::min(zero, end), top}, std::abs(end - zero), bar_height, {}}, look));
  if (target) add_target(drawing, scale.x_of(to_double(*target)), top, palette);
  Label label = text_label(scale, size, target ? to_double(*target) : size, top + bar_height / 2,
                           text_at(chart, pair, category));
  label.bold = value && stands_out(chart, pair.bars);
  label.colour = stands_out(chart, pair.bars) ? palette.accent : palette.text;
  drawing.shapes.emplace_back(std::move(label));
}

/// The bars, and the marks in brackets as their figures are.
std::vector<HeadingItem> heading_of(const Chart& chart, const std::vector<BarPair>& pairs,
                                    const Palette& palette) {
  auto items = unit_and_remarks(chart, palette);
  const auto looks = bar_looks(chart, palette);
  for (const BarPair& pair : pairs) {
    const bool strong = stands_out(chart, pair.bars);
    items.push_back(
        {chart.series[pair.bars].name, looks[pair.bars], strong, strong ? palette.accent : palette.text});
    if (pair.targets)
      items.push_back({fmt::format("({})", chart.series[*pair.targets].name), TargetMark{palette.text}, false,
                       palette.text});
  }
  return items;
}

}  // namespace

bool has_targets(const Chart& chart) {
  return std::any_of(chart.series.begin(), chart.series.end(),
                     [](const Series& series) { return series.role == SeriesRole::target; });
}

void draw_bars_with_targets(const Chart& chart, const Palette& palette, Drawing& drawing) {
  const auto pairs = pairs_of(chart);
  const double top = add_heading(drawing, heading_of(chart, pairs, palette));
  const double group = static_cast<double>(pairs.size()) * (bar_height + between_bars) - between_bars;
  const NameColumn names = name_column(chart.categories, drawing.width, group, top + overshoot);
  const BarScale scale = scale_of(chart, pairs, names.right, drawing.width);
  for (std::size_t c = 0; c < names.rows.size(); ++c) {
    double bar_top = names.rows[c].middle - group / 2;
    for (const BarPair& pair : pairs) {
      add_pair(drawing, chart, palette, scale, pair, c, bar_top);
      bar_top += bar_height + between_bars;
    }
  }
  add_names(drawing, names, palette);
  const double zero = scale.x_of(0);
  drawing.shapes.emplace_back(Line{{{zero, top - 2}, {zero, names.bottom}}, palette.grey, 1});
  drawing.height = names.bottom + 2 + overshoot;
}

}  // namespace redovisa
