#include "write/pandoc/page_colours.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "write/chart/series_look.hpp"

using namespace redovisa;

namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(page_colours_suite)

BOOST_DATA_TEST_CASE(a_dark_counterpart_is_as_plain_to_see_as_the_colour_on_white,
                     data::make({"1F3864", "B3261E", "5A6270", "2E5C99", "E4EBF5", "D5D9DF"}), colour) {
  const double on_white = std::min(contrast(colour, "FFFFFF"), 13.0);
  BOOST_TEST(contrast(dark_counterpart(colour), "14181E") == on_white, boost::test_tools::tolerance(0.06));
}

BOOST_AUTO_TEST_CASE(what_has_to_be_read_gets_the_contrast_that_is_asked_for) {
  BOOST_TEST(contrast(dark_counterpart("FFE9A6", 5.5), "14181E") >= 5.4);
}

BOOST_AUTO_TEST_CASE(colours_of_charts_have_their_counterparts) {
  const std::string css = page_colours({}, {}, {{"a.svg", R"(<path fill="#1F3864" stroke="#nothex"/>)"}});
  BOOST_TEST(css.find("svg [fill=\"#1F3864\"]{fill:#") != std::string::npos);
  BOOST_TEST(css.find("nothex") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
