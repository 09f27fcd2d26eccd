#include <algorithm>
#include <cmath>
#include <utility>

#include "write/chart/axis.hpp"
#include "write/chart/chart_heading.hpp"
#include "write/chart/chart_kinds.hpp"
#include "write/chart/chart_targets.hpp"
#include "write/chart/chart_values.hpp"
#include "write/chart/font_metrics.hpp"
#include "write/chart/name_column.hpp"
#include "write/chart/series_look.hpp"
#include "write/chart/text_layout.hpp"

namespace redovisa {

namespace {

constexpr double lone_bar = 15;
constexpr double grouped_bar = 11.5;
constexpr double between_bars = 1.5;
constexpr double gap_to_value = 4;
constexpr double gap_to_names = 10;  // where values stand next to the names
constexpr double value_size = small_size;

/// The part of the drawing where values are measured to the right, in px.
struct Scale {
  Span span;
  double left = 0, right = 0;

  double x_of(double value) const {
    return left + (value - span.low) / (span.high - span.low) * (right - left);
  }
};

bool is_bold(const Chart& chart, std::size_t series) {
  return chart.series.size() > 1 && stands_out(chart, series);
}

/// Room in px for the texts at the ends of bars to one side.
double room_for_values(const Chart& chart, bool negative) {
  double room = 0;
  for (std::size_t s = 0; s < chart.series.size(); ++s) {
    for (std::size_t c = 0; c < chart.categories.size(); ++c) {
      const auto value = value_at(chart.series[s], c);
      if ((value && to_double(*value) < 0) != negative) continue;
      const double width = text_width(value_text(chart, value), is_bold(chart, s)) * value_size;
      room = std::max(room, width * room_for_other_fonts + gap_to_value);
    }
  }
  return room;
}

Scale scale_of(const Chart& chart, double left, double right) {
  Span span = with_zero(span_of(chart).value_or(Span{}));
  if (span.high <= span.low) span.high = span.low + 1;
  const double negative = room_for_values(chart, true);
  return {span, left + negative + (negative > 0 ? gap_to_names : 0), right - room_for_values(chart, false)};
}

double bar_height(const Chart& chart) { return chart.series.size() == 1 ? lone_bar : grouped_bar; }

void add_bar(Drawing& drawing, const Scale& scale, double top, double height, double value,
             const BarLook& look) {
  const double zero = scale.x_of(0), end = scale.x_of(value);
  if (zero == end) return;
  drawing.shapes.emplace_back(filled({{std::min(zero, end), top}, std::abs(end - zero), height, {}}, look));
}

Label value_label(const Scale& scale, double middle, double value, std::string text) {
  const double gap = value < 0 ? -gap_to_value : gap_to_value;
  const Anchor anchor = value < 0 ? Anchor::end : Anchor::start;
  return {
      {scale.x_of(value) + gap, middle + value_size * 0.31}, std::move(text), value_size, anchor, false, {}};
}

/// The bars of one category, below one another from `top`.
void add_group(Drawing& drawing, const Chart& chart, const Palette& palette, const Scale& scale,
               std::size_t category, double top) {
  const auto looks = bar_looks(chart, palette);
  const double height = bar_height(chart);
  for (std::size_t s = 0; s < chart.series.size(); ++s) {
    const auto value = value_at(chart.series[s], category);
    const double size = value ? to_double(*value) : 0;
    add_bar(drawing, scale, top, height, size, looks[s]);
    Label label = value_label(scale, top + height / 2, size, value_text(chart, value));
    label.bold = value && is_bold(chart, s);
    label.colour = !value ? palette.grey : stands_out(chart, s) ? palette.accent : palette.text;
    drawing.shapes.emplace_back(std::move(label));
    top += height + between_bars;
  }
}

}  // namespace

void draw_horizontal_bars(const Chart& chart, const Palette& palette, Drawing& drawing) {
  if (has_targets(chart)) return draw_bars_with_targets(chart, palette, drawing);
  auto heading = unit_and_remarks(chart, palette);
  for (auto& item : key_to_bars(chart, palette)) heading.push_back(std::move(item));
  const double top = add_heading(drawing, heading);
  const double group =
      static_cast<double>(chart.series.size()) * (bar_height(chart) + between_bars) - between_bars;
  const NameColumn names = name_column(chart.categories, drawing.width, group, top);
  const Scale scale = scale_of(chart, names.right, drawing.width);
  for (std::size_t c = 0; c < names.rows.size(); ++c)
    add_group(drawing, chart, palette, scale, c, names.rows[c].middle - group / 2);
  add_names(drawing, names, palette);
  const double zero = scale.x_of(0);
  drawing.shapes.emplace_back(Line{{{zero, top - 2}, {zero, names.bottom}}, palette.grey, 1});
  drawing.height = names.bottom + 2;
}

}  // namespace redovisa
