#include "write/chart/chart_drawing.hpp"

#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <set>

#include "view/wording.hpp"
#include "write/chart/series_look.hpp"
#include "write/chart/text_layout.hpp"
#include "write/sample_charts.hpp"

namespace redovisa {
static std::ostream& operator<<(std::ostream& out, const Chart& chart) { return out << chart.id; }
}  // namespace redovisa

using namespace redovisa;

namespace {

const auto every_chart = boost::unit_test::data::make(samples::all());
const auto every_width = boost::unit_test::data::make({120.0, 160.0, 247.0});
constexpr double stroke = 1.5;  // px that a line's own width may reach beyond its points

template <typename Kind>
std::vector<Kind> shapes_of(const Drawing& drawing) {
  std::vector<Kind> result;
  for (const Shape& shape : drawing.shapes)
    if (const auto* found = std::get_if<Kind>(&shape)) result.push_back(*found);
  return result;
}

std::vector<std::string> texts_of(const Drawing& drawing) {
  std::vector<std::string> texts;
  for (const Label& label : shapes_of<Label>(drawing)) texts.push_back(label.text);
  return texts;
}

bool shows(const Drawing& drawing, const std::string& text) {
  const auto texts = texts_of(drawing);
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

Rect spanning(const std::vector<Point>& points) {
  Rect rect{points.front().x, points.front().y, points.front().x, points.front().y};
  for (const Point& point : points) {
    rect.left = std::min(rect.left, point.x);
    rect.right = std::max(rect.right, point.x);
    rect.top = std::min(rect.top, point.y);
    rect.bottom = std::max(rect.bottom, point.y);
  }
  return rect;
}

struct AreaOf {
  Rect operator()(const Line& line) const { return spanning(line.points); }
  Rect operator()(const Box& box) const {
    return {box.corner.x, box.corner.y, box.corner.x + box.width, box.corner.y + box.height};
  }
  Rect operator()(const Label& label) const { return area_of(label); }
  Rect operator()(const Marker& marker) const {
    const auto [x, y] = marker.at;
    return {x - marker.size / 2, y - marker.size / 2, x + marker.size / 2, y + marker.size / 2};
  }
};

Rect shrunk(const Rect& rect, double by) {
  return {rect.left + by, rect.top + by, rect.right - by, rect.bottom - by};
}

/// Lines that carry data: those of a series are thicker than grid, zero line and leaders.
std::vector<Line> data_lines(const Drawing& drawing) {
  auto lines = shapes_of<Line>(drawing);
  std::erase_if(lines, [](const Line& line) { return line.width < 1.5; });
  return lines;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(chart_drawing)

BOOST_DATA_TEST_CASE(everything_lies_within_the_drawing, every_chart* every_width, chart, width) {
  const Drawing drawing = draw(chart, {}, width);
  BOOST_TEST(drawing.height > 20);
  for (const Shape& shape : drawing.shapes) {
    const Rect area = std::visit(AreaOf{}, shape);
    const auto* label = std::get_if<Label>(&shape);
    BOOST_TEST_CONTEXT((label ? label->text : "shape " + std::to_string(shape.index()))) {
      BOOST_TEST(area.left >= -stroke);
      BOOST_TEST(area.top >= -stroke);
      BOOST_TEST(area.right <= drawing.width + stroke);
      BOOST_TEST(area.bottom <= drawing.height + stroke);
    }
  }
}

BOOST_DATA_TEST_CASE(labels_do_not_overlap, every_chart* every_width, chart, width) {
  const auto labels = shapes_of<Label>(draw(chart, {}, width));
  for (std::size_t i = 0; i < labels.size(); ++i)
    for (std::size_t j = i + 1; j < labels.size(); ++j)
      BOOST_TEST(!overlap(shrunk(area_of(labels[i]), 0.6), shrunk(area_of(labels[j]), 0.6)),
                 labels[i].text << " / " << labels[j].text);
}

BOOST_DATA_TEST_CASE(text_has_the_contrast_that_reading_needs, every_chart) {
  const Drawing drawing = draw(sample, {});
  for (const Label& label : shapes_of<Label>(drawing)) {
    std::string ground = "FFFFFF";
    for (const Box& box : shapes_of<Box>(drawing)) {
      const Rect area = AreaOf{}(box);
      const bool below = area.left <= label.at.x && label.at.x <= area.right && area.top < label.at.y &&
                         label.at.y <= area.bottom;
      if (below) ground = box.fill == Fill::solid ? box.colour : box.ground;
    }
    BOOST_TEST(contrast(label.colour, ground) >= 4.5, label.text << " on " << ground);
  }
}

BOOST_DATA_TEST_CASE(no_label_has_a_hyphen_for_a_minus_or_a_point_for_a_comma, every_chart) {
  for (const std::string& text : texts_of(draw(sample, {}))) {
    BOOST_TEST(!(text.size() > 1 && text[0] == '-' && text[1] >= '0' && text[1] <= '9'), text);
    for (std::size_t i = 1; i + 1 < text.size(); ++i)
      BOOST_TEST(!(text[i] == '.' && std::isdigit(static_cast<unsigned char>(text[i - 1])) != 0), text);
  }
}

BOOST_AUTO_TEST_CASE(ordinary_charts_are_at_most_ninety_millimetres_high) {
  for (const Chart& chart :
       {samples::sick_leave(), samples::operating_result(), samples::volumes(), samples::goals()})
    BOOST_TEST(draw(chart, {}).height * 25.4 / 96 <= 90, chart.id);
}

BOOST_AUTO_TEST_CASE(lines_are_labelled_with_name_and_last_value) {
  const Drawing drawing = draw(samples::sick_leave(), {});
  BOOST_TEST(shows(drawing, "2024:\u00A08,5"));
  BOOST_TEST(shows(drawing, "2025:\u00A05,2"));
  BOOST_TEST(shows(drawing, "Procent"));
  BOOST_TEST(shows(drawing, "dec"));
}

BOOST_AUTO_TEST_CASE(a_label_inside_the_plot_touches_no_line) {
  Chart chart = samples::sick_leave();
  chart.series[1].values = samples::values("9.9 10.2 9.7 8.1 7.3 6.2 7.0 7.3 – – – –");
  const Drawing drawing = draw(chart, {});
  for (const Label& label : shapes_of<Label>(drawing)) {
    if (!label.text.starts_with("2025")) continue;
    for (const Line& line : data_lines(drawing))
      for (std::size_t i = 1; i < line.points.size(); ++i)
        BOOST_TEST(!crosses(area_of(label), line.points[i - 1], line.points[i]));
  }
}

BOOST_AUTO_TEST_CASE(a_gap_breaks_the_line) {
  Chart chart = samples::sick_leave();
  chart.categories = {"a", "b", "c", "d", "e", "f"};
  chart.series = {{"2025", samples::values("1 2 – 4 5 6")}};
  const auto lines = data_lines(draw(chart, {}));
  BOOST_REQUIRE(lines.size() == 2U);
  BOOST_TEST(lines[0].points.size() == 2U);
  BOOST_TEST(lines[1].points.size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_value_between_two_gaps_is_a_marker) {
  Chart chart = samples::sick_leave();
  chart.categories = std::vector<std::string>(60, "x");
  chart.series = {{"2025", samples::Values(60)}};
  chart.series[0].values[30] = Decimal{5, 0};
  const Drawing drawing = draw(chart, {});
  BOOST_TEST(data_lines(drawing).empty());
  BOOST_TEST(shapes_of<Marker>(drawing).size() == 1U);
}

BOOST_AUTO_TEST_CASE(this_year_lies_on_top_of_the_others) {
  Chart chart = samples::sick_leave();
  std::swap(chart.series[0], chart.series[1]);
  const auto lines = data_lines(draw(chart, {}));
  BOOST_REQUIRE(lines.size() == 2U);
  BOOST_TEST(lines.back().colour == Palette{}.accent);
}

BOOST_AUTO_TEST_CASE(a_line_axis_that_leaves_out_zero_says_so) {
  Chart chart = samples::sick_leave();
  chart.series = {{"2025", samples::values("94.1 95 96.9")}};
  BOOST_TEST(shows(draw(chart, {}), "Procent (axeln börjar vid 94)"));
  chart.series = {{"2025", samples::values("40 60 80")}};
  BOOST_TEST(shows(draw(chart, {}), "Procent"));
  BOOST_TEST(shows(draw(chart, {}), "0"));
}

BOOST_AUTO_TEST_CASE(bars_stand_on_zero_and_are_as_long_as_their_values) {
  Chart chart = samples::operating_result();
  chart.categories = {"a", "b", "c"};
  chart.series = {{"Avvikelse", samples::values("50 -100 25")}};
  for (const ChartKind kind : {ChartKind::bars, ChartKind::horizontal_bars}) {
    chart.kind = kind;
    const auto boxes = shapes_of<Box>(draw(chart, {}));
    BOOST_REQUIRE(boxes.size() == 3U);
    const bool upright = kind == ChartKind::bars;
    const auto length = [&](std::size_t i) { return upright ? boxes[i].height : boxes[i].width; };
    BOOST_TEST(length(1) == 2 * length(0), boost::test_tools::tolerance(1e-9));
    BOOST_TEST(length(0) == 2 * length(2), boost::test_tools::tolerance(1e-9));
    const double zero = upright ? boxes[1].corner.y : boxes[0].corner.x;
    const double end = upright ? boxes[0].corner.y + boxes[0].height : boxes[1].corner.x + boxes[1].width;
    BOOST_TEST(zero == end, boost::test_tools::tolerance(1e-9));
  }
}

BOOST_AUTO_TEST_CASE(a_missing_value_is_a_dash_and_a_zero_is_a_zero) {
  Chart chart = samples::operating_result();
  chart.categories = {"a", "b", "c"};
  chart.series = {{"Utfall", samples::values("0 – 3")}};
  for (const ChartKind kind : {ChartKind::bars, ChartKind::horizontal_bars}) {
    chart.kind = kind;
    const Drawing drawing = draw(chart, {});
    BOOST_TEST(shows(drawing, "0"));
    BOOST_TEST(shows(drawing, std::string{nothing_reported}));
    BOOST_TEST(shapes_of<Box>(drawing).size() == 1U);
  }
}

BOOST_AUTO_TEST_CASE(bars_carry_their_values_in_swedish) {
  const Drawing drawing = draw(samples::operating_result(), {});
  BOOST_TEST(shows(drawing, "\u221291\u00A0650"));
  BOOST_TEST(shows(drawing, "2\u00A0300"));
}

BOOST_AUTO_TEST_CASE(bars_too_narrow_for_values_get_a_scale) {
  Chart chart = samples::sick_leave();
  chart.kind = ChartKind::bars;
  for (Series& series : chart.series)
    for (auto& value : series.values)
      if (value) value = *value * Decimal{100000, 0};
  const Drawing drawing = draw(chart, {});
  BOOST_TEST(shows(drawing, "1\u00A0000\u00A0000"));
  BOOST_TEST(!shows(drawing, "940\u00A0000"));
}

BOOST_AUTO_TEST_CASE(bars_with_long_names_lie_down) {
  Chart chart = samples::volumes();
  chart.kind = ChartKind::bars;
  chart.categories = std::vector<std::string>(8, "Funktionsnedsättningsomsorg");
  const auto boxes = shapes_of<Box>(draw(chart, {}));
  BOOST_REQUIRE(boxes.size() > 4U);
  BOOST_TEST(boxes[2].corner.x == boxes[3].corner.x);
}

BOOST_AUTO_TEST_CASE(the_parts_of_a_whole_fill_the_width_in_proportion) {
  auto boxes = shapes_of<Box>(draw(samples::goals(), {}));
  std::erase_if(boxes, [](const Box& box) { return box.height < 20; });  // swatches
  BOOST_REQUIRE(boxes.size() == 3U);
  BOOST_TEST(boxes[1].corner.x == 7 * (boxes[2].corner.x - boxes[1].corner.x) / 3,
             boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(a_part_that_is_none_is_still_named) {
  BOOST_TEST(shows(draw(samples::goals(), {}), "Ej bedömt:\u00A00"));
}

BOOST_AUTO_TEST_CASE(judgements_differ_without_colour) {
  std::set<std::pair<Fill, bool>> looks;  // and whether the ground is dark
  const Chart chart = samples::judgements();
  for (const BarLook& look : bar_looks(chart, {}))
    looks.insert({look.fill, contrast(ground_of(look), "FFFFFF") >= 3});
  BOOST_TEST(looks.size() >= 3U);
  BOOST_TEST(contrast(ground_of(bar_looks(chart, {})[2]), ground_of(bar_looks(chart, {})[0])) >= 3);
}

BOOST_AUTO_TEST_CASE(a_judgement_is_counted_with_its_symbol_and_named_with_it) {
  const Drawing drawing = draw(samples::judgements(), {});
  BOOST_TEST(shows(drawing, "●\u00A0Nås"));
  BOOST_TEST(shows(drawing, "●\u00A03"));
  BOOST_TEST(shows(drawing, "○\u00A01"));
  BOOST_TEST(!shows(drawing, "●\u00A00"));
}

BOOST_AUTO_TEST_CASE(costs_grow_to_the_right_and_keep_their_sign) {
  const Drawing drawing = draw(samples::budgets(), {});
  BOOST_TEST(shows(drawing, "\u2212106\u00A0300 (\u221296\u00A0738)"));
  double zero = 0;
  for (const Line& line : shapes_of<Line>(drawing))
    if (line.width == 1) zero = line.points.front().x;
  for (const Box& box : shapes_of<Box>(drawing))
    if (box.height > 11) BOOST_TEST(box.corner.x >= zero - 0.01);
}

BOOST_AUTO_TEST_CASE(a_target_is_a_mark_where_its_bar_would_end) {
  Chart chart = samples::budgets();
  chart.series[1].values = chart.series[0].values;  // exactly on target
  const Drawing drawing = draw(chart, {});
  std::vector<double> marks;
  for (const Line& line : shapes_of<Line>(drawing))
    if (line.colour == Palette{}.text && line.points[0].y > 20) marks.push_back(line.points[0].x);
  std::vector<double> ends;
  for (const Box& box : shapes_of<Box>(drawing))
    if (box.height > 11 && box.fill == Fill::solid) ends.push_back(box.corner.x + box.width);
  BOOST_REQUIRE(ends.size() == 3U);
  for (const double end : ends)
    BOOST_TEST(std::any_of(marks.begin(), marks.end(), [&](double x) { return std::abs(x - end) < 0.01; }));
}

BOOST_AUTO_TEST_CASE(a_history_has_its_figures_at_the_points_and_names_the_rest) {
  const Drawing drawing = draw(samples::history(), {});
  for (const char* text : {"61,5", "58", "55", "jan–aug\u00A057", "Prognos\u00A058", "Mål\u00A065", "2025"})
    BOOST_TEST(shows(drawing, text), text);
}

BOOST_AUTO_TEST_CASE(a_target_is_a_step_for_each_year_that_has_one) {
  for (const Line& line : shapes_of<Line>(draw(samples::history(), {})))
    if (line.dash == Dash::dashed) BOOST_TEST(line.points.size() == 6U);
}

BOOST_AUTO_TEST_CASE(a_forecast_is_reached_by_a_line_of_its_own) {
  std::size_t links = 0;
  for (const Line& line : shapes_of<Line>(draw(samples::history(), {})))
    if (line.dash == Dash::dotted) ++links;
  BOOST_TEST(links == 1U);
}

BOOST_AUTO_TEST_CASE(panels_stand_two_in_a_row_on_one_line) {
  Chart chart = samples::histories();
  chart.panels.resize(2);
  const Drawing drawing = draw(chart, {});
  std::vector<double> bases;
  for (const Line& line : shapes_of<Line>(drawing))
    if (line.colour == Palette{}.grid) bases.push_back(line.points[0].y);
  BOOST_REQUIRE(bases.size() == 2U);
  BOOST_TEST(bases[0] == bases[1]);
}

BOOST_AUTO_TEST_CASE(a_name_of_three_hundred_characters_is_cut_off) {
  Chart chart = samples::histories();
  std::string name;
  while (name.size() < 300) name += "ordentligt långa namn ";
  chart.panels[0].caption = name;
  const auto texts = texts_of(draw(chart, {}));
  BOOST_TEST(
      std::any_of(texts.begin(), texts.end(), [](const std::string& text) { return text.ends_with("…"); }));
  chart = samples::volumes();
  for (std::string& category : chart.categories) category = name;
  BOOST_TEST(draw(chart, {}).height * 25.4 / 96 <= 90);
}

BOOST_AUTO_TEST_CASE(a_series_without_values_is_mentioned) {
  Chart chart = samples::sick_leave();
  chart.series[1].values = samples::Values(12);
  BOOST_TEST(shows(draw(chart, {}), "2025: inga uppgifter"));
}

BOOST_AUTO_TEST_CASE(a_chart_without_values_says_so) {
  Chart chart = samples::sick_leave();
  for (const ChartKind kind : {ChartKind::line, ChartKind::bars, ChartKind::horizontal_bars,
                               ChartKind::stacked, ChartKind::history, ChartKind::panels}) {
    chart.kind = kind;
    for (Series& series : chart.series) series.values.clear();
    const Drawing drawing = draw(chart, {});
    BOOST_TEST(texts_of(drawing) == std::vector<std::string>{"Inga uppgifter"},
               boost::test_tools::per_element());
  }
}

BOOST_AUTO_TEST_CASE(the_drawing_is_as_wide_as_asked_for) {
  BOOST_TEST(draw(samples::goals(), {}, 254).width == 960.0, boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_SUITE_END()
