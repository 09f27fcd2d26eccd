#include "view/missing_figures.hpp"

#include <boost/test/unit_test.hpp>

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(missing_figures)

BOOST_AUTO_TEST_CASE(who_lacks_every_column_is_named_once_and_first) {
  MissingFigures missing;
  missing.add("Utfall", {"A"});
  missing.add("Prognos", {"A", "B"});
  BOOST_TEST(missing.note() == "Summan räknas inte fram där en uppgift saknas. Saknas: A; Prognos: B.");
}

BOOST_AUTO_TEST_CASE(a_column_that_nobody_lacks_parts_the_others) {
  MissingFigures missing;
  missing.add("Budget", {});
  missing.add("Utfall", {"A"});
  missing.add("Prognos", {"A", "B"});
  BOOST_TEST(missing.note("Andelen") ==
             "Andelen räknas inte fram där en uppgift saknas. Saknas: Utfall: A; Prognos: A och B.");
}

BOOST_AUTO_TEST_CASE(nothing_is_missing_when_every_column_is_whole) {
  MissingFigures missing;
  missing.add("Budget", {});
  BOOST_TEST(missing.empty());
}

BOOST_AUTO_TEST_SUITE_END()
