#include "write/chart/series_look.hpp"

#include <boost/test/unit_test.hpp>
#include <set>

#include "write/sample_charts.hpp"

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(series_look)

BOOST_AUTO_TEST_CASE(contrast_is_that_of_wcag) {
  BOOST_TEST(contrast("000000", "FFFFFF") == 21.0, boost::test_tools::tolerance(1e-9));
  BOOST_TEST(contrast("FFFFFF", "FFFFFF") == 1.0);
  BOOST_TEST(contrast("FFFFFF", "777777") == 4.478, boost::test_tools::tolerance(1e-3));
}

BOOST_AUTO_TEST_CASE(a_tint_lies_between_the_colour_and_white) {
  BOOST_TEST(tint("1F3864", 0) == "1F3864");
  BOOST_TEST(tint("1F3864", 1) == "FFFFFF");
  BOOST_TEST(tint("000000", 0.5) == "808080");
}

BOOST_AUTO_TEST_CASE(five_lines_differ_without_colour) {
  Chart chart;
  for (int i = 0; i < 5; ++i) chart.series.push_back({"", {}, i == 4});
  std::set<std::pair<Dash, std::optional<MarkerShape>>> patterns;
  for (const LineLook& look : line_looks(chart, {})) patterns.insert({look.dash, look.marker});
  BOOST_TEST(patterns.size() == 5U);
}

BOOST_AUTO_TEST_CASE(this_year_is_in_the_accent_colour_and_the_others_in_grey) {
  const Palette palette;
  const auto lines = line_looks(samples::sick_leave(), palette);
  BOOST_TEST(lines[0].colour == palette.grey);
  BOOST_TEST(lines[1].colour == palette.accent);
  BOOST_TEST((lines[1].dash == Dash::solid));
}

BOOST_AUTO_TEST_CASE(a_lone_series_needs_no_emphasis_to_stand_out) {
  Chart chart;
  chart.series = {{"2025", {}}};
  BOOST_TEST(bar_looks(chart, {}).front().colour == Palette{}.accent);
}

BOOST_AUTO_TEST_CASE(a_forecast_after_the_outcome_is_hatched) {
  const auto looks = bar_looks(samples::operating_result(), {});
  BOOST_TEST((looks[0].fill == Fill::solid));
  BOOST_TEST((looks[1].fill == Fill::solid));
  BOOST_TEST((looks[2].fill == Fill::hatched));
}

BOOST_AUTO_TEST_CASE(solid_bars_side_by_side_differ_in_greyscale_whatever_the_accent) {
  const Chart chart = samples::volumes();
  for (const char* accent : {"1F3864", "3A7D44", "8F949E", "B3261E", "000000"}) {
    Palette palette;
    palette.accent = accent;
    const auto looks = bar_looks(chart, palette);
    const bool patterned = looks[0].fill != looks[1].fill;
    BOOST_TEST((patterned || contrast(looks[0].colour, looks[1].colour) >= 2), accent);
  }
}

BOOST_AUTO_TEST_CASE(every_fill_is_seen_against_white) {
  Chart chart;
  for (int i = 0; i < 6; ++i) chart.series.push_back({"", {}, i < 1});
  for (const BarLook& look : bar_looks(chart, {})) BOOST_TEST(contrast(look.colour, "FFFFFF") >= 3);
}

BOOST_AUTO_TEST_SUITE_END()
