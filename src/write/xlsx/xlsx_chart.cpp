#include "write/xlsx/xlsx_chart.hpp"

#include <algorithm>
#include <cstdlib>
#include <new>
#include <vector>

#include "write/chart/chart_values.hpp"
#include "write/chart/series_look.hpp"
#include "write/display_width.hpp"
#include "write/xlsx/xlsx_values.hpp"

namespace redovisa {

namespace {

constexpr std::uint32_t usual_rows = 17;
constexpr std::size_t longest_title = 250;
constexpr std::size_t most_labels = 26;  // more of them run into each other
constexpr double width_scale = 1.4;      // of Excel's 480 × 288 pixels
constexpr double height_scale = 1.12;

std::uint8_t chart_type(ChartKind kind) {
  switch (kind) {
    case ChartKind::line:
    case ChartKind::history:
    case ChartKind::panels:
      return LXW_CHART_LINE;
    case ChartKind::bars:
      return LXW_CHART_COLUMN;
    case ChartKind::horizontal_bars:
      return LXW_CHART_BAR;
    case ChartKind::stacked:
      return LXW_CHART_BAR_STACKED;
  }
  return LXW_CHART_COLUMN;
}

bool is_line(ChartKind kind) { return chart_type(kind) == LXW_CHART_LINE; }

bool lies_down(ChartKind kind) { return kind == ChartKind::horizontal_bars || kind == ChartKind::stacked; }

std::uint8_t dash_type(Dash dash) {
  switch (dash) {
    case Dash::solid:
      return LXW_CHART_LINE_DASH_SOLID;
    case Dash::dashed:
      return LXW_CHART_LINE_DASH_DASH;
    case Dash::dotted:
      return LXW_CHART_LINE_DASH_ROUND_DOT;
    case Dash::dash_dotted:
      return LXW_CHART_LINE_DASH_DASH_DOT;
  }
  return LXW_CHART_LINE_DASH_SOLID;
}

std::uint8_t marker_type(std::optional<MarkerShape> shape) {
  if (!shape) return LXW_CHART_MARKER_NONE;
  switch (*shape) {
    case MarkerShape::disc:
    case MarkerShape::hollow_disc:
      return LXW_CHART_MARKER_CIRCLE;
    case MarkerShape::hollow_square:
      return LXW_CHART_MARKER_SQUARE;
    case MarkerShape::hollow_triangle:
      return LXW_CHART_MARKER_TRIANGLE;
    case MarkerShape::hollow_diamond:
      return LXW_CHART_MARKER_DIAMOND;
  }
  return LXW_CHART_MARKER_CIRCLE;
}

std::uint8_t pattern_type(Fill fill) {
  switch (fill) {
    case Fill::solid:
    case Fill::hollow:
      return LXW_CHART_PATTERN_NONE;
    case Fill::hatched:
      return LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL;
    case Fill::crossed:
      return LXW_CHART_PATTERN_OUTLINED_DIAMOND;
  }
  return LXW_CHART_PATTERN_NONE;
}

lxw_chart_line line_of(const std::string& colour, float width,
                       std::uint8_t dash = LXW_CHART_LINE_DASH_SOLID) {
  lxw_chart_line line{};
  line.color = colour_number(colour);
  line.width = width;
  line.dash_type = dash;
  return line;
}

lxw_chart_fill fill_of(unsigned colour) {
  lxw_chart_fill fill{};
  fill.color = colour;
  return fill;
}

/// A target that is known for one year alone is no line; it is seen as a square.
void mark_target(lxw_chart_series* series, const LineLook& look) {
  lxw_chart_line edge = line_of(look.colour, 1);
  lxw_chart_fill inside = fill_of(colour_number(look.colour));
  chart_series_set_marker_type(series, LXW_CHART_MARKER_SQUARE);  // libxlsxwriter's dashes are invalid
  chart_series_set_marker_size(series, 5);
  chart_series_set_marker_line(series, &edge);
  chart_series_set_marker_fill(series, &inside);
}

void look_like(lxw_chart_series* series, const LineLook& look) {
  lxw_chart_line line = line_of(look.colour, static_cast<float>(look.width), dash_type(look.dash));
  lxw_chart_line edge = line_of(look.colour, 1.25F);
  lxw_chart_fill inside =
      fill_of(look.marker == MarkerShape::disc ? colour_number(look.colour) : unsigned{LXW_COLOR_WHITE});
  chart_series_set_line(series, &line);
  chart_series_set_marker_type(series, marker_type(look.marker));
  if (!look.marker) return;
  chart_series_set_marker_size(series, 6);
  chart_series_set_marker_line(series, &edge);
  chart_series_set_marker_fill(series, &inside);
}

void look_like(lxw_chart_series* series, const BarLook& look) {
  lxw_chart_line edge = line_of(look.colour, 1);
  chart_series_set_line(series, &edge);
  lxw_chart_pattern pattern{colour_number(look.colour), colour_number(look.ground), pattern_type(look.fill)};
  lxw_chart_fill fill = fill_of(colour_number(ground_of(look)));
  if (pattern.type != LXW_CHART_PATTERN_NONE)
    chart_series_set_pattern(series, &pattern);
  else
    chart_series_set_fill(series, &fill);
}

/// Few enough figures to stand beside their marks.
bool has_labels(const Chart& chart) {
  return chart.kind != ChartKind::line && chart.categories.size() * chart.series.size() <= most_labels;
}

std::string label_format(const Chart& chart, bool percent) {
  return number_format({{0, chart.decimals}, percent ? "%" : ""});
}

/// A part that is none needs no label.
std::string bar_label_format(const Chart& chart, bool percent) {
  const std::string format = label_format(chart, percent);
  return chart.kind == ChartKind::stacked ? format.substr(0, format.find(';')) + ";;" : format;
}

void set_labels(lxw_chart_series* series, const std::string& format, bool on_dark) {
  chart_series_set_labels(series);
  chart_series_set_labels_num_format(series, format.c_str());
  lxw_chart_font font{};
  font.size = 9;
  font.color = on_dark ? unsigned{LXW_COLOR_WHITE} : unsigned{LXW_COLOR_BLACK};
  chart_series_set_labels_font(series, &font);
}

/// One label names the series; the others are figures, or hidden where there are none to show.
void name_beside(lxw_chart_series* series, const Chart& chart, const Series& named, std::size_t category,
                 bool has_figures) {
  std::vector<lxw_chart_data_label> labels(chart.categories.size());
  std::vector<lxw_chart_data_label*> pointers;
  std::string name = sheet_text(series_name(named));
  for (std::size_t i = 0; i < labels.size(); ++i) {
    labels[i].hide = i != category && !has_figures ? LXW_TRUE : LXW_FALSE;
    if (i == category) labels[i].value = name.data();
    pointers.push_back(&labels[i]);
  }
  pointers.push_back(nullptr);
  chart_series_set_labels_custom(series, pointers.data());
}

/// The series' figures, for programs that show a workbook without counting: libxlsxwriter itself would
/// remember a formula's as zero. Every other program reads the cells.
void remember_figures(lxw_series_range* range, const Chart& chart, const Series& series, bool percent) {
  range->ignore_cache = LXW_TRUE;  // the library shall not add to them
  for (std::size_t i = 0; i < chart.categories.size(); ++i) {
    auto* point = static_cast<lxw_series_data_point*>(std::calloc(1, sizeof(lxw_series_data_point)));
    if (point == nullptr) throw std::bad_alloc{};
    const auto value = value_at(series, i);
    point->no_data = value ? LXW_FALSE : LXW_TRUE;
    if (value) point->number = sheet_value({*value, percent ? "%" : ""});
    STAILQ_INSERT_TAIL(range->data_cache, point, list_pointers);  // the library frees it
    ++range->num_data_points;
  }
}

void add_series(lxw_chart* target, const ChartPlace& place, const Chart& chart, const ChartCells& cells,
                const Palette& palette) {
  const auto lines = line_looks(chart, palette);
  const auto bars = bar_looks(chart, palette);
  const char* name = place.sheet_name.c_str();
  const auto column = [](std::uint32_t number) { return static_cast<lxw_col_t>(number); };
  const auto named_at = category_of_names(chart);
  for (std::size_t i = 0; i < cells.series.size(); ++i) {
    lxw_chart_series* series = chart_add_series(target, nullptr, nullptr);
    const SheetRange& values = cells.series[i].values;
    const SheetRange& names = cells.categories;
    chart_series_set_categories(series, name, names.first_row, column(names.first_column), names.last_row,
                                column(names.last_column));
    chart_series_set_values(series, name, values.first_row, column(values.first_column), values.last_row,
                            column(values.last_column));
    remember_figures(series->values, chart, chart.series[i], cells.percent);
    chart_series_set_name_range(series, name, cells.series[i].name.first_row,
                                column(cells.series[i].name.first_column));
    if (is_line(chart.kind))
      look_like(series, lines[i]);
    else
      look_like(series, bars[i]);
    if (is_line(chart.kind) && chart.series[i].role == SeriesRole::target) mark_target(series, lines[i]);
    const bool on_dark = chart.kind == ChartKind::stacked && contrast(ground_of(bars[i]), "FFFFFF") >= 4.5;
    const bool has_figures = has_labels(chart) && chart.series[i].role != SeriesRole::target;
    if (has_figures || named_at) set_labels(series, bar_label_format(chart, cells.percent), on_dark);
    if (named_at) name_beside(series, chart, chart.series[i], *named_at, has_figures);
  }
}

void set_axes(lxw_chart* target, const Chart& chart, bool percent, const Palette& palette) {
  // In a bar chart that lies down libxlsxwriter's x axis is the one with the values.
  lxw_chart_axis* values = lies_down(chart.kind) ? target->x_axis : target->y_axis;
  lxw_chart_axis* names = lies_down(chart.kind) ? target->y_axis : target->x_axis;
  lxw_chart_line grid = line_of(palette.grid, 0.75F);
  lxw_chart_font plain{};
  plain.size = 9;
  chart_axis_set_num_format(values, label_format(chart, percent).c_str());
  chart_axis_set_name(values, chart.unit.c_str());
  chart_axis_set_name_font(values, &plain);
  chart_axis_major_gridlines_set_visible(values, LXW_TRUE);
  chart_axis_major_gridlines_set_line(values, &grid);
  chart_axis_major_gridlines_set_visible(names, LXW_FALSE);
  chart_axis_set_label_position(names,
                                LXW_CHART_AXIS_LABEL_POSITION_LOW);  // below also where values are negative
  if (!lies_down(chart.kind)) return;
  chart_axis_set_reverse(names);  // the first on top
  chart_axis_set_label_position(values, LXW_CHART_AXIS_LABEL_POSITION_HIGH);
  if (!is_mirrored(chart)) return;
  chart_axis_set_reverse(values);
  chart_axis_set_label_position(names, LXW_CHART_AXIS_LABEL_POSITION_HIGH);
}

void set_frame(lxw_chart* target, const Chart& chart, const Palette& palette) {
  lxw_chart_font heading{};
  heading.size = 12;
  heading.bold = LXW_TRUE;
  heading.color = colour_number(palette.accent);
  chart_title_set_name(target, sheet_text(shortened(chart.caption, longest_title)).c_str());
  chart_title_set_name_font(target, &heading);
  const bool named = chart.series.size() < 2 || category_of_names(chart);
  chart_legend_set_position(target, named ? LXW_CHART_LEGEND_NONE : LXW_CHART_LEGEND_BOTTOM);
  chart_show_blanks_as(target, LXW_CHART_BLANKS_AS_GAP);
  chart_set_series_gap(target, 60);
}

}  // namespace

std::uint32_t chart_rows(const Chart& chart) {
  const std::size_t bars = chart.kind == ChartKind::horizontal_bars
                               ? chart.categories.size() * std::max<std::size_t>(chart.series.size(), 1)
                               : 0;
  return std::max(usual_rows, static_cast<std::uint32_t>(bars * 4 / 5 + 6));
}

void insert_chart(const ChartPlace& place, const Chart& chart, const ChartCells& cells,
                  const Palette& palette) {
  lxw_chart* target = workbook_add_chart(place.workbook, chart_type(chart.kind));
  add_series(target, place, chart, cells, palette);
  set_axes(target, chart, cells.percent, palette);
  set_frame(target, chart, palette);
  std::string description = sheet_text(chart.description);
  lxw_chart_options options{};
  options.x_scale = width_scale;
  options.y_scale = height_scale * chart_rows(chart) / usual_rows;
  options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
  options.description = description.empty() ? nullptr : description.data();
  worksheet_insert_chart_opt(place.sheet, place.row, 0, target, &options);
}

}  // namespace redovisa
