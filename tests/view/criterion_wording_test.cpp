#include "view/criterion_wording.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "support/sample_plan.hpp"
#include "view/tidied_text.hpp"

using namespace redovisa;

namespace {

struct WrittenCase {
  std::string written, shown;
};
std::ostream& operator<<(std::ostream& out, const WrittenCase& c) { return out << c.written; }

const WrittenCase written_cases[] = {
    {"82 eller högre", "82 eller högre"},
    {" 7,1-7,5 ", "7,1–7,5"},
    {"7,1 – 7,5", "7,1–7,5"},
    {"26-50% bästa", "26–50\u00A0% bästa"},
    {"minst 70 %", "minst 70\u00A0%"},
    {"från -34 till minst 10", "från \u221234 till minst 10"},
    {"-34", "\u221234"},
    {"minst 1 200", "minst 1\u00A0200"},
    {"2024 100", "2024 100"},
    {"senast 2025-10-31", "senast 2025-10-31"},
    {"Covid-19 ska minska", "Covid-19 ska minska"},
    {">100  (2024)", ">100 (2024)"},
    {"5 %-10 %", "5\u00A0%–10\u00A0%"},
    {"–", "–"},
    {"", ""},
};

struct WordedCase {
  Criterion criterion;
  std::string words;
};
std::ostream& operator<<(std::ostream& out, const WordedCase& c) { return out << c.words; }

Criterion bounded(Measure measure, const char* least, const char* most, const std::string& unit = {}) {
  Criterion c;
  c.measure = measure;
  c.unit = unit;
  if (*least != '\0') c.least = Bound{decimal(least), true};
  if (*most != '\0') c.most = Bound{decimal(most), false};
  return c;
}

Criterion wished(Criterion c, Direction wish) {
  c.wish = wish;
  return c;
}

const WordedCase worded_cases[] = {
    {bounded(Measure::value, "70", "", "%"), "minst 70\u00A0%"},
    {bounded(Measure::value, "", "14"), "mindre än 14"},
    {bounded(Measure::value, "7.1", "7.5"), "7,1–7,5"},
    {bounded(Measure::share_of_target, "80", ""), "minst 80\u00A0% av målet"},
    {bounded(Measure::relative_change, "10", ""), "förändring minst 10\u00A0%"},
    {wished(bounded(Measure::value, "98", "", "%"), Direction::higher), "minst 98\u00A0% och helst öka"},
    {wished(Criterion{}, Direction::lower), "ska minska"},
    {Criterion{}, ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(criterion_wording)

BOOST_DATA_TEST_CASE(what_is_written_gets_the_signs_of_good_typography, written_cases, c) {
  BOOST_TEST(tidied(c.written) == c.shown);
}

BOOST_DATA_TEST_CASE(what_nobody_has_written_is_worded_from_its_bounds, worded_cases, c) {
  BOOST_TEST(words_of(c.criterion) == c.words);
}

BOOST_AUTO_TEST_CASE(a_criterion_is_told_as_it_was_written) {
  Criterion c = bounded(Measure::rank_share, "", "25");
  c.written = " 25% bästa ";
  BOOST_TEST(words_of(c) == "25\u00A0% bästa");
}

BOOST_AUTO_TEST_CASE(only_a_figure_alone_is_plain) {
  Criterion c;
  c.figure = decimal("82");
  BOOST_TEST(is_plain_figure(c));
  BOOST_TEST(!is_plain_figure(wished(c, Direction::higher)));
  c.base = decimal("60");
  BOOST_TEST(!is_plain_figure(c));
  BOOST_TEST(!is_plain_figure(bounded(Measure::value, "70", "")));
}

BOOST_AUTO_TEST_CASE(a_table_has_the_unit_and_the_thousands_of_a_single_bound) {
  Criterion least;
  least.written = "minst 1";
  least.least = Bound{decimal("1")};
  BOOST_TEST(words_in_table(least, "%") == "minst 1\u00A0%");
  BOOST_TEST(words_in_table(least, "antal") == "minst 1");
  least.written = "minst 1 %";
  least.unit = "%";
  BOOST_TEST(words_in_table(least, "%") == "minst 1\u00A0%");
  Criterion most;
  most.written = "högst 2300 (2025)";
  most.most = Bound{decimal("2300")};
  BOOST_TEST(words_in_table(most, "") == "högst 2\u00A0300 (2025)");
  most.written = "högst 12300";
  BOOST_TEST(words_in_table(most, "") == "högst 12300");
}

BOOST_AUTO_TEST_SUITE_END()
