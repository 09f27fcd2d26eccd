#include "write/pdf/rtf_colours.hpp"

#include <boost/test/unit_test.hpp>

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(rtf_colours)

BOOST_AUTO_TEST_CASE(colours_in_whatever_order_give_the_same_text) {
  const std::string one =
      "{\\rtf1{\\colortbl;\\red9\\green9\\blue9;\\red1\\green1\\blue1;}\\cf1 a\\clcbpat2\\brdrcf2}";
  const std::string other =
      "{\\rtf1{\\colortbl;\\red1\\green1\\blue1;\\red9\\green9\\blue9;}\\cf2 a\\clcbpat1\\brdrcf1}";
  BOOST_TEST(with_colours_in_order(one) == with_colours_in_order(other));
  BOOST_TEST(with_colours_in_order(one) == other);
}

BOOST_AUTO_TEST_CASE(only_numbers_that_are_colours_change) {
  const std::string table = "{\\colortbl;\\red9\\green9\\blue9;\\red1\\green1\\blue1;}";
  const std::string sorted = "{\\colortbl;\\red1\\green1\\blue1;\\red9\\green9\\blue9;}";
  for (const std::string text : {"\\fs1", "\\cf0", "\\cf3", "\\cfx1", "\\\\cf1", "\\'e41 cf1", "\\cf", "\\"})
    BOOST_TEST(with_colours_in_order(table + text) == sorted + text);
}

BOOST_AUTO_TEST_CASE(a_text_without_colours_is_left_alone) {
  BOOST_TEST(with_colours_in_order("{\\rtf1 \\cf1}") == "{\\rtf1 \\cf1}");
  BOOST_TEST(with_colours_in_order("{\\colortbl;\\red1") == "{\\colortbl;\\red1");
}

BOOST_AUTO_TEST_SUITE_END()
