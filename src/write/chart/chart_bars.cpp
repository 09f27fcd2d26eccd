#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "write/chart/category_labels.hpp"
#include "write/chart/chart_heading.hpp"
#include "write/chart/chart_kinds.hpp"
#include "write/chart/chart_values.hpp"
#include "write/chart/font_metrics.hpp"
#include "write/chart/series_look.hpp"
#include "write/chart/text_layout.hpp"
#include "write/chart/value_grid.hpp"

namespace redovisa {

namespace {

constexpr double plot_height = 185;
constexpr double widest_bar = 44;
constexpr double share_of_slot = 0.86;  // that the bars of a category take
constexpr double share_of_lone_bar = 0.7;
constexpr double greatest_share = 0.92;    // where the values need it
constexpr double least_value_size = 10.5;  // px
constexpr double between_bars = 1.5;
constexpr double widest_slot =
    205;  // few categories do not fill the width: bars far apart are hard to compare
constexpr double categories_below = 6;
constexpr std::size_t most_rows =
    16;  // more categories than this stay upright, and their names are thinned out

/// How the bars stand beside one another. With a value at every bar there is no scale to the left.
struct Layout {
  PlotArea plot;
  Axis axis;
  double slot = 0;        // per category
  double pitch = 0;       // per bar
  double value_size = 0;  // type size of the values at the bars, px; 0: a scale instead of values

  double bar() const { return pitch - between_bars; }
};

/// In em.
double widest_value(const Chart& chart) {
  double width = 0;
  for (const Series& series : chart.series)
    for (std::size_t i = 0; i < chart.categories.size(); ++i)
      width = std::max(width, text_width(value_text(chart, value_at(series, i))));
  return width;
}

void set_widths(Layout& layout, const Chart& chart, double width, double share) {
  const auto categories = static_cast<double>(chart.categories.size());
  const auto bars = static_cast<double>(chart.series.size());
  layout.slot = std::min((width - layout.plot.left) / categories, std::max(widest_slot, bars * widest_bar));
  layout.plot.right = layout.plot.left + layout.slot * categories;
  layout.pitch = std::min(widest_bar + between_bars, layout.slot * share / bars);
}

bool values_fit(const Layout& layout, const Chart& chart, double size) {
  const double room = chart.series.size() == 1 ? layout.slot : layout.pitch;
  return widest_value(chart) * size + 2 <= room;
}

/// Values at the bars if they fit, in smaller type and with less space between the categories if need be.
bool set_values_at_bars(Layout& layout, const Chart& chart, double width) {
  const bool lone = chart.series.size() == 1;
  for (const double share : {lone ? share_of_lone_bar : share_of_slot, greatest_share}) {
    set_widths(layout, chart, width, share);
    layout.value_size = share < greatest_share ? small_size : least_value_size;
    if (values_fit(layout, chart, layout.value_size)) return true;
  }
  layout.value_size = 0;
  return false;
}

Layout layout_of(const Chart& chart, double width) {
  Layout layout;
  const Span span = with_zero(span_of(chart).value_or(Span{}));
  layout.axis = axis_over(span, chart.decimals);
  layout.plot.span = layout.axis.span;
  if (set_values_at_bars(layout, chart, width)) {
    if (span.high > span.low) layout.plot.span = span;
    return layout;
  }
  layout.plot.left = room_for_ticks(layout.axis);
  set_widths(layout, chart, width, share_of_slot);
  return layout;
}

/// Above the tallest bar or below the deepest, for its value.
double room_for_value(const Layout& layout, bool needed) {
  return needed && layout.value_size > 0 ? height_of_lines(1, small_size) + 1 : 0;
}

void set_heights(Layout& layout, double top) {
  layout.plot.top = top + room_for_value(layout, layout.plot.span.high > 0);
  layout.plot.bottom = layout.plot.top + plot_height;
}

double bottom_of(const Layout& layout) {
  return layout.plot.bottom + room_for_value(layout, layout.plot.span.low < 0);
}

double left_of_bar(const Layout& layout, const Chart& chart, std::size_t category, std::size_t series) {
  const double group = layout.pitch * static_cast<double>(chart.series.size());
  const double start = layout.plot.left + layout.slot * (static_cast<double>(category) + 0.5) - group / 2;
  return start + layout.pitch * static_cast<double>(series) + between_bars / 2;
}

void add_bar(Drawing& drawing, const Layout& layout, double left, double value, const BarLook& look) {
  const double zero = layout.plot.y_of(0), end = layout.plot.y_of(value);
  if (zero == end) return;
  drawing.shapes.emplace_back(
      filled({{left, std::min(zero, end)}, layout.bar(), std::abs(end - zero), {}}, look));
}

/// Above a bar, or below one that goes down; a dash on the zero line where nothing is reported.
Label value_label(const Layout& layout, double middle, double value, const std::string& text) {
  const double end = layout.plot.y_of(value);
  const double baseline = value < 0 ? end + 2 + layout.value_size * ascent : end - 4;
  return {{middle, baseline}, text, layout.value_size, Anchor::middle, false, {}};
}

void add_values(Drawing& drawing, const Chart& chart, const Layout& layout, const Palette& palette) {
  if (layout.value_size == 0) return;
  for (std::size_t s = 0; s < chart.series.size(); ++s) {
    for (std::size_t c = 0; c < chart.categories.size(); ++c) {
      const auto value = value_at(chart.series[s], c);
      const double middle = left_of_bar(layout, chart, c, s) + layout.bar() / 2;
      Label label = value_label(layout, middle, value ? to_double(*value) : 0, value_text(chart, value));
      label.bold = value && stands_out(chart, s) && chart.series.size() > 1;
      label.colour = !value ? palette.grey : stands_out(chart, s) ? palette.accent : palette.text;
      drawing.shapes.emplace_back(std::move(label));
    }
  }
}

void add_bars(Drawing& drawing, const Chart& chart, const Layout& layout, const Palette& palette) {
  const auto looks = bar_looks(chart, palette);
  for (std::size_t c = 0; c < chart.categories.size(); ++c)
    for (std::size_t s = 0; s < chart.series.size(); ++s)
      if (const auto value = value_at(chart.series[s], c))
        add_bar(drawing, layout, left_of_bar(layout, chart, c, s), to_double(*value), looks[s]);
}

std::vector<HeadingItem> heading_of(const Chart& chart, const Palette& palette) {
  auto items = unit_and_remarks(chart, palette);
  for (auto& item : key_to_bars(chart, palette)) items.push_back(std::move(item));
  return items;
}

}  // namespace

void draw_bars(const Chart& chart, const Palette& palette, Drawing& drawing) {
  Layout layout = layout_of(chart, drawing.width);
  if (!every_category_fits(chart.categories, layout.slot) && chart.categories.size() <= most_rows)
    return draw_horizontal_bars(chart, palette, drawing);
  set_heights(layout, add_heading(drawing, heading_of(chart, palette)));
  if (layout.value_size == 0) add_grid(drawing, layout.plot, layout.axis, palette);
  add_bars(drawing, chart, layout, palette);
  add_zero_line(drawing, layout.plot, palette);
  add_values(drawing, chart, layout, palette);
  const auto names = category_labels(chart.categories, layout.slot);
  const double top = bottom_of(layout) + categories_below;
  add_categories(drawing, names, layout.plot.left + layout.slot / 2, layout.slot, top, palette.text);
  drawing.height = top + names.height + 2;
}

}  // namespace redovisa
