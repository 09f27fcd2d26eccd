#include "write/chart/chart_history.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <utility>

#include "view/wording.hpp"
#include "write/chart/category_labels.hpp"
#include "write/chart/chart_kinds.hpp"
#include "write/chart/chart_values.hpp"
#include "write/chart/end_labels.hpp"
#include "write/chart/history_frame.hpp"
#include "write/chart/point_labels.hpp"
#include "write/chart/series_look.hpp"
#include "write/chart/text_layout.hpp"

namespace redovisa {

namespace {

constexpr std::size_t most_caption_lines = 3;
constexpr double plot_height = 72;
constexpr double marker_size = 7;
constexpr double room_for_point_label = 17;
constexpr double widest_end_label = 0.34;  // in shares of the drawing
constexpr double gap_to_labels = 6;        // from the end of the plot
constexpr double below_caption = 2;
constexpr double below_unit = 4;

std::vector<std::string> caption_lines(const Chart& chart, double width) {
  return wrapped_on(most_caption_lines, chart.caption, width, label_size, true);
}

void add_head(Drawing& drawing, const Chart& chart, const Palette& palette) {
  const double height = caption_height(chart, drawing.width);
  add_lines(drawing.shapes, caption_lines(chart, drawing.width),
            {{0, 0}, {}, label_size, Anchor::start, true, palette.text});
  if (!chart.unit.empty())
    add_lines(drawing.shapes, wrapped_within(chart.unit, drawing.width, small_size),
              {{0, height + below_caption}, {}, small_size, Anchor::start, false, palette.grey});
}

double unit_height(const Chart& chart, double width) {
  if (chart.unit.empty()) return 0;
  return height_of_lines(wrapped_within(chart.unit, width, small_size).size(), small_size) + below_unit;
}

/// With its own decimals, as in tables, where the chart's are not fewer.
std::string figure_text(const Chart& chart, const Decimal& value) {
  return text_of(with_decimals(value, std::min(value.decimals, chart.decimals)));
}

/// The series whose points carry their values; all others are named at the right edge.
std::optional<std::size_t> main_series(const Chart& chart) {
  for (std::size_t i = 0; i < chart.series.size(); ++i)
    if (chart.series[i].role == SeriesRole::value && last_reported(chart, chart.series[i])) return i;
  return std::nullopt;
}

std::vector<EndLabel> end_labels_of(const Chart& chart, const std::vector<LineLook>& looks, double width) {
  std::vector<EndLabel> labels;
  const auto main = main_series(chart);
  for (std::size_t i = 0; i < chart.series.size(); ++i) {
    const auto last = last_reported(chart, chart.series[i]);
    if (!last || i == main) continue;
    const std::string text = fmt::format("{}{}{}", chart.series[i].name, no_break_space,
                                         figure_text(chart, *value_at(chart.series[i], *last)));
    labels.push_back({{}, true, wrapped_within(text, width, small_size), false, looks[i].colour});
  }
  return labels;
}

double room_at_edge(const std::vector<EndLabel>& labels) {
  double room = 0;
  for (const EndLabel& label : labels)
    room = std::max(room, gap_to_labels + width_of(label) * room_for_other_fonts);
  return room;
}

void set_points(std::vector<EndLabel>& labels, const Chart& chart, const HistoryFrame& frame) {
  auto label = labels.begin();
  const auto main = main_series(chart);
  for (std::size_t i = 0; i < chart.series.size(); ++i) {
    const auto last = last_reported(chart, chart.series[i]);
    if (!last || i == main) continue;
    const double value = to_double(value_at(chart.series[i], *last).value_or(Decimal{}));
    (label++)->point = {frame.right + gap_to_labels - end_label_gap, frame.y_of(value)};
  }
}

/// Everything that is a line: of the figures, of the targets in steps, and on to the forecast.
struct HistoryLines {
  std::vector<Line> all;
  std::vector<Marker> markers;
};

void add_markers(HistoryLines& lines, const std::vector<Line>& of_series, const LineLook& look) {
  if (!look.marker) return;
  for (const Line& line : of_series)
    for (const Point& point : line.points)
      lines.markers.push_back({point, *look.marker, marker_size, look.colour});
}

HistoryLines lines_of(const Chart& chart, const std::vector<LineLook>& looks, const HistoryFrame& frame) {
  HistoryLines lines;
  for (std::size_t i = 0; i < chart.series.size(); ++i) {
    const bool target = chart.series[i].role == SeriesRole::target;
    auto own = target ? steps_of(chart, chart.series[i], looks[i], frame)
                      : points_of(chart, chart.series[i], looks[i], frame);
    add_markers(lines, own, looks[i]);
    std::erase_if(own, [](const Line& line) { return line.points.size() < 2; });
    if (chart.series[i].role == SeriesRole::forecast)
      if (const auto link = link_to(chart, i, main_series(chart), looks[i], frame)) own.push_back(*link);
    lines.all.insert(lines.all.begin(), own.begin(), own.end());  // the figures on top of the targets
  }
  return lines;
}

void add_labels(Drawing& drawing, const Chart& chart, const HistoryFrame& frame, const HistoryLines& lines,
                const Palette& palette) {
  const auto main = main_series(chart);
  if (!main) return;
  std::vector<PointLabel> wanted;
  for (std::size_t c = 0; c < chart.categories.size(); ++c)
    if (const auto value = value_at(chart.series[*main], c))
      wanted.push_back({{frame.x_of(c), frame.y_of(to_double(*value))}, figure_text(chart, *value)});
  const double reach = room_for_point_label;
  const Rect within{0, frame.top - reach, frame.right, frame.bottom + reach};
  add_point_labels(drawing, wanted, {lines.all, lines.markers, within}, palette);
}

}  // namespace

double caption_height(const Chart& chart, double width) {
  return height_of_lines(caption_lines(chart, width).size(), label_size);
}

void draw_history_below(double height, const Chart& chart, const Palette& palette, Drawing& drawing) {
  const auto looks = line_looks(chart, palette);
  add_head(drawing, chart, palette);
  auto labels = end_labels_of(chart, looks, drawing.width * widest_end_label);
  HistoryFrame frame = history_frame(chart, drawing.width - room_at_edge(labels));
  frame.top = height + below_caption + unit_height(chart, drawing.width) + room_for_point_label;
  frame.bottom = frame.top + plot_height;
  const HistoryLines lines = lines_of(chart, looks, frame);
  set_points(labels, chart, frame);
  place_end_labels(labels, lines.all, {0, frame.top - 8, drawing.width, frame.bottom + 8});

  const double base = frame.bottom + room_for_point_label;
  drawing.shapes.emplace_back(Line{{{0, base}, {frame.right, base}}, palette.grid, 0.75});
  for (const Line& line : lines.all) drawing.shapes.emplace_back(line);
  for (const Marker& marker : lines.markers) drawing.shapes.emplace_back(marker);
  add_labels(drawing, chart, frame, lines, palette);
  add_end_labels(drawing, labels, palette);
  const auto names = category_labels(chart.categories, frame.slot);
  add_categories(drawing, names, frame.x_of(0), frame.slot, base + 4, palette.grey);
  drawing.height = base + 4 + names.height + 2;
}

void draw_history(const Chart& chart, const Palette& palette, Drawing& drawing) {
  draw_history_below(caption_height(chart, drawing.width), chart, palette, drawing);
}

}  // namespace redovisa
