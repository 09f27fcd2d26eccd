#include <algorithm>
#include <utility>

#include "view/wording.hpp"
#include "write/chart/category_labels.hpp"
#include "write/chart/chart_heading.hpp"
#include "write/chart/chart_kinds.hpp"
#include "write/chart/chart_values.hpp"
#include "write/chart/end_labels.hpp"
#include "write/chart/font_metrics.hpp"
#include "write/chart/series_look.hpp"
#include "write/chart/text_layout.hpp"
#include "write/chart/value_grid.hpp"

namespace redovisa {

namespace {

constexpr double least_plot_height = 200;
constexpr double marker_size = 7;
constexpr double least_marker_spacing = 14;  // closer than this the markers would become a band
constexpr double flat =
    0.25;  // values that differ by less than this share of the greatest are shown without zero
constexpr double categories_below = 6;
constexpr double widest_label = 0.3;  // in shares of the drawing

/// The plot and how the categories are spread over it.
struct Frame {
  PlotArea plot;
  Axis axis;
  double first_x = 0, slot = 0;

  double x_of(std::size_t category) const { return first_x + static_cast<double>(category) * slot; }
};

Axis axis_of(const Chart& chart) {
  const Span span = span_of(chart).value_or(Span{});
  const bool flat_above_zero =
      span.low > 0 && span.high > span.low && span.high - span.low < span.high * flat;
  return axis_over(flat_above_zero ? span : with_zero(span), chart.decimals);
}

/// The lines of one series; a gap begins a new one.
std::vector<Line> lines_of(const Chart& chart, const Series& series, const LineLook& look,
                           const Frame& frame) {
  std::vector<Line> lines;
  bool open = false;
  for (std::size_t i = 0; i < chart.categories.size(); ++i) {
    const auto value = value_at(series, i);
    if (value && !open) lines.push_back({{}, look.colour, look.width, look.dash});
    if (value) lines.back().points.push_back({frame.x_of(i), frame.plot.y_of(to_double(*value))});
    open = value.has_value();
  }
  return lines;
}

std::vector<EndLabel> labels_of(const Chart& chart, const std::vector<LineLook>& looks, double width) {
  std::vector<EndLabel> labels;
  for (std::size_t i = 0; i < chart.series.size(); ++i) {
    const Series& series = chart.series[i];
    const auto last = last_reported(chart, series);
    if (!last) continue;
    const bool bold = stands_out(chart, i);
    auto lines = wrapped_within(named_value(chart, series, value_at(series, *last)), width, label_size, bold);
    labels.push_back({{}, *last + 1 == chart.categories.size(), std::move(lines), bold, looks[i].colour});
  }
  return labels;
}

void set_points(std::vector<EndLabel>& labels, const Chart& chart, const Frame& frame) {
  auto label = labels.begin();
  for (const Series& series : chart.series) {
    const auto last = last_reported(chart, series);
    if (!last) continue;
    const double value = to_double(value_at(series, *last).value_or(Decimal{}));
    (label++)->point = {frame.x_of(*last), frame.plot.y_of(value)};
  }
}

double room_at_edge(const std::vector<EndLabel>& labels) {
  double room = 0;
  for (const EndLabel& label : labels)
    if (label.at_edge) room = std::max(room, end_label_gap + width_of(label) * room_for_other_fonts);
  return room;
}

double half_of_name(const std::string& name, double slot_guess) {
  return std::min(text_width(name) * small_size, std::max(slot_guess, 96.0)) / 2;
}

/// The horizontal measures; the vertical ones follow when the height of the names is known.
Frame frame_across(const Chart& chart, const Axis& axis, double width, double edge_room) {
  Frame frame{{}, axis, 0, 0};
  frame.plot.left = room_for_ticks(axis);
  frame.plot.span = axis.span;
  const auto gaps = static_cast<double>(std::max<std::size_t>(chart.categories.size(), 2) - 1);
  const double guess = (width - frame.plot.left - edge_room) / (gaps + 1);
  frame.first_x = frame.plot.left + std::max(12.0, half_of_name(chart.categories.front(), guess));
  const double last_x = width - std::max({12.0, edge_room, half_of_name(chart.categories.back(), guess)});
  frame.slot = (last_x - frame.first_x) / gaps;
  if (chart.categories.size() == 1) frame.first_x = (frame.plot.left + last_x) / 2;
  frame.plot.right = last_x + 6;
  return frame;
}

/// High enough for the column of labels at the right edge.
double plot_height(const std::vector<EndLabel>& labels) {
  double column = 0;
  for (const EndLabel& label : labels)
    if (label.at_edge) column += height_of(label) + 2;
  return std::max(least_plot_height, column);
}

std::vector<HeadingItem> heading_of(const Chart& chart, const Axis& axis, const Palette& palette) {
  auto items = unit_and_remarks(chart, palette);
  if (axis.span.low > 0) {
    const std::string remark = "axeln börjar vid " + text_of(axis.ticks.front());
    items.front().text += items.front().text.empty() ? remark : " (" + remark + ")";
  }
  return items;
}

void add_markers(Drawing& drawing, const std::vector<Line>& lines, const LineLook& look, double slot) {
  for (const Line& line : lines) {
    const bool last_line = &line == &lines.back();
    for (const Point& point : line.points) {
      const bool last = last_line && &point == &line.points.back();
      if (look.marker && (slot >= least_marker_spacing || line.points.size() == 1 || last))
        drawing.shapes.emplace_back(Marker{point, *look.marker, marker_size, look.colour});
    }
  }
}

/// Those to compare with first, so that the emphasised lie on top.
std::vector<std::size_t> drawing_order(const Chart& chart) {
  std::vector<std::size_t> order;
  for (const bool strong : {false, true})
    for (std::size_t i = 0; i < chart.series.size(); ++i)
      if (stands_out(chart, i) == strong) order.push_back(i);
  return order;
}

using LinesPerSeries = std::vector<std::vector<Line>>;

void place(std::vector<EndLabel>& labels, const Chart& chart, const Frame& frame, const LinesPerSeries& lines,
           double width) {
  set_points(labels, chart, frame);
  std::vector<Line> obstacles;
  for (const auto& of_series : lines) obstacles.insert(obstacles.end(), of_series.begin(), of_series.end());
  const double over = height_of_lines(1, label_size) / 2;  // a label may stand half above the plot
  place_end_labels(labels, obstacles,
                   {frame.plot.left, frame.plot.top - over, width, frame.plot.bottom + over});
}

void add_lines_and_markers(Drawing& drawing, const Chart& chart, const std::vector<LineLook>& looks,
                           const LinesPerSeries& lines, double slot) {
  for (const std::size_t i : drawing_order(chart)) {
    for (const Line& line : lines[i])
      if (line.points.size() > 1) drawing.shapes.emplace_back(line);
    add_markers(drawing, lines[i], looks[i], slot);
  }
}

}  // namespace

void draw_line(const Chart& chart, const Palette& palette, Drawing& drawing) {
  const auto looks = line_looks(chart, palette);
  const Axis axis = axis_of(chart);
  auto labels = labels_of(chart, looks, drawing.width * widest_label);
  Frame frame = frame_across(chart, axis, drawing.width, room_at_edge(labels));
  frame.plot.top = add_heading(drawing, heading_of(chart, axis, palette));
  frame.plot.bottom = frame.plot.top + plot_height(labels);
  LinesPerSeries lines;
  for (std::size_t i = 0; i < looks.size(); ++i)
    lines.push_back(lines_of(chart, chart.series[i], looks[i], frame));
  place(labels, chart, frame, lines, drawing.width);

  add_grid(drawing, frame.plot, axis, palette);
  add_zero_line(drawing, frame.plot, palette);
  add_grounds(drawing, labels);
  add_lines_and_markers(drawing, chart, looks, lines, frame.slot);
  add_end_labels(drawing, labels, palette);
  const auto names = category_labels(chart.categories, frame.slot);
  const double top = frame.plot.bottom + categories_below;
  add_categories(drawing, names, frame.first_x, frame.slot, top, palette.grey);
  drawing.height = top + names.height + 2;
}

}  // namespace redovisa
