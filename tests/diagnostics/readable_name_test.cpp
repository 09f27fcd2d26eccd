#include "diagnostics/readable_name.hpp"

#include <boost/test/unit_test.hpp>

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(readable_names)

BOOST_AUTO_TEST_CASE(an_ordinary_name_is_shown_as_it_is) {
  for (const auto* name : {"plan.xlsx", "Utfall 2025-08 – kopia (2).csv", "ÅÄÖ é 中.ods", ""})
    BOOST_TEST(readable_name(name) == name);
}

BOOST_AUTO_TEST_CASE(what_would_do_something_to_a_terminal_is_replaced) {
  BOOST_TEST(readable_name("a\x1B[31mb") == "a\uFFFD[31mb");
  BOOST_TEST(readable_name("a\nb\tc\x7F") == "a\uFFFDb\uFFFDc\uFFFD");
  BOOST_TEST(readable_name("a\u009B31m") == "a\uFFFD31m");
  BOOST_TEST(readable_name("plan\u202Excod.exe") == "plan\uFFFDxcod.exe");
}

BOOST_AUTO_TEST_CASE(bytes_that_are_no_utf8_are_replaced_one_by_one) {
  BOOST_TEST(readable_name("utf\xE5ll") == "utf\uFFFDll");
  BOOST_TEST(readable_name("\xFF\xFE") == "\uFFFD\uFFFD");
  BOOST_TEST(readable_name("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");
}

BOOST_AUTO_TEST_SUITE_END()
