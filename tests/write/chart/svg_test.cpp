#include "write/chart/svg.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <pugixml.hpp>
#include <set>

#include "support/golden.hpp"
#include "write/sample_charts.hpp"

namespace redovisa {
static std::ostream& operator<<(std::ostream& out, const Chart& chart) { return out << chart.id; }
}  // namespace redovisa

using namespace redovisa;

namespace {

const auto every_chart = boost::unit_test::data::make(samples::all());

pugi::xml_document parsed(const std::string& svg) {
  pugi::xml_document document;
  const auto result = document.load_buffer(svg.data(), svg.size(), pugi::parse_full);
  BOOST_REQUIRE_MESSAGE(result, result.description());
  return document;
}

Drawing with(const Shape& shape) { return {100, 50, "Titel", "Beskrivning", {shape}}; }

/// One element a line, for goldens.
std::string broken_into_lines(std::string svg) {
  for (std::size_t at = svg.find("><"); at != std::string::npos; at = svg.find("><", at + 2))
    svg.insert(at + 1, "\n");
  return svg + "\n";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(svg)

BOOST_DATA_TEST_CASE(every_chart_is_well_formed_with_title_and_description, every_chart) {
  const Drawing drawing = draw(sample, {});
  const auto document = parsed(to_svg(drawing));
  const auto root = document.document_element();
  BOOST_TEST(std::string{root.name()} == "svg");
  BOOST_TEST(std::string{root.attribute("role").value()} == "img");
  BOOST_TEST(std::string{root.first_child().name()} == "title");
  BOOST_TEST(std::string{root.child("title").child_value()} == sample.caption);
  BOOST_TEST(std::string{root.child("desc").child_value()} == sample.description);
  BOOST_TEST(document.select_nodes("//*[@id or @class or @style]").empty());
}

BOOST_DATA_TEST_CASE(every_label_is_text, every_chart) {
  const Drawing drawing = draw(sample, {});
  const auto document = parsed(to_svg(drawing));
  auto text = document.document_element().child("text");
  for (const Shape& shape : drawing.shapes) {
    const auto* label = std::get_if<Label>(&shape);
    if (label == nullptr) continue;
    BOOST_TEST(std::string{text.child_value()} == label->text);
    text = text.next_sibling("text");
  }
  BOOST_TEST(!text);
}

BOOST_DATA_TEST_CASE(the_same_chart_gives_the_same_bytes, every_chart) {
  BOOST_TEST(to_svg(draw(sample, {})) == to_svg(draw(sample, {})));
}

BOOST_DATA_TEST_CASE(numbers_have_at_most_two_decimals, every_chart) {
  const std::string svg = to_svg(draw(sample, {}));
  const auto document = parsed(svg);
  for (const auto& found : document.select_nodes("//@*[name() != 'xmlns' and name() != 'font-family']")) {
    const std::string value = found.attribute().value();
    std::size_t decimals = 0;
    bool after_point = false;
    for (const char c : value) {
      after_point = c == '.' || (after_point && c >= '0' && c <= '9');
      decimals = c == '.' || !after_point ? 0 : decimals + 1;
      BOOST_TEST(decimals <= 2U, value);
    }
    BOOST_TEST(value.find("nan") == std::string::npos, value);
    BOOST_TEST(value.find("inf") == std::string::npos, value);
  }
}

BOOST_AUTO_TEST_CASE(the_size_is_in_millimetres_and_the_view_box_in_pixels) {
  const auto root = parsed(to_svg({604.7244094, 96, "", "", {}}));
  BOOST_TEST(std::string{root.document_element().attribute("width").value()} == "160mm");
  BOOST_TEST(std::string{root.document_element().attribute("height").value()} == "25.4mm");
  BOOST_TEST(std::string{root.document_element().attribute("viewBox").value()} == "0 0 604.72 96");
}

BOOST_AUTO_TEST_CASE(text_is_escaped) {
  Drawing drawing = with(Label{{1, 2}, "a < b & \"c\" > d\x01", 11, Anchor::end, true, "1A1A1A"});
  drawing.title = "<script>&";
  const std::string svg = to_svg(drawing);
  BOOST_TEST(svg.find("<script>") == std::string::npos);
  const auto document = parsed(svg);
  BOOST_TEST(std::string{document.document_element().child_value("title")} == "<script>&");
  BOOST_TEST(std::string{document.document_element().child_value("text")} == "a < b & \"c\" > d");
}

BOOST_AUTO_TEST_CASE(a_dash_has_a_pattern_and_a_solid_line_has_none) {
  Line line{{{0, 0}, {10, 0}}, "000000", 2, Dash::dashed};
  BOOST_TEST(to_svg(with(line)).find("stroke-dasharray=\"5 5\"") != std::string::npos);
  line.dash = Dash::solid;
  BOOST_TEST(to_svg(with(line)).find("stroke-dasharray") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(hatching_stays_within_its_box) {
  const auto document = parsed(to_svg(with(Box{{10, 10}, 30, 8, "5A6270", Fill::hatched})));
  const std::string path = document.document_element().child("path").attribute("d").value();
  BOOST_REQUIRE(!path.empty());
  std::string numbers = path;
  for (char& c : numbers)
    if (c == 'M' || c == 'L') c = ' ';
  std::istringstream in{numbers};
  for (double x = 0, y = 0; in >> x >> y;) {
    BOOST_TEST((x >= 10 && x <= 40));
    BOOST_TEST((y >= 10 && y <= 18));
  }
}

BOOST_AUTO_TEST_CASE(the_four_kinds_look_as_they_were_approved) {
  check_golden("write/chart_line.svg", broken_into_lines(to_svg(draw(samples::sick_leave(), {}))));
  check_golden("write/chart_bars.svg", broken_into_lines(to_svg(draw(samples::operating_result(), {}))));
  check_golden("write/chart_horizontal_bars.svg", broken_into_lines(to_svg(draw(samples::volumes(), {}))));
  check_golden("write/chart_stacked.svg", broken_into_lines(to_svg(draw(samples::goals(), {}))));
}

BOOST_AUTO_TEST_SUITE_END()
