#include "view/wording.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

struct NumberCase {
  std::string value, unit, text;
};

std::ostream& operator<<(std::ostream& out, const NumberCase& c) { return out << c.value << ' ' << c.unit; }

const NumberCase numbers[] = {
    {"0", "", "0"},
    {"5.6", "", "5,6"},
    {"100.0", "", "100,0"},
    {"999", "", "999"},
    {"1000", "", "1\u00A0000"},
    {"-7464", "", "\u22127\u00A0464"},
    {"1234567.89", "", "1\u00A0234\u00A0567,89"},
    {"-0.5", "", "\u22120,5"},
    {"0.00", "", "0,00"},
    {"5.6", "%", "5,6\u00A0%"},
    {"-3617", "tkr", "\u22123\u00A0617\u00A0tkr"},
};

struct PeriodCase {
  Period period;
  std::string text;
};

std::ostream& operator<<(std::ostream& out, const PeriodCase& c) { return out << c.text; }

const PeriodCase periods[] = {{{2025, 1, 8}, "jan–aug 2025"},
                              {{2025, 8, 8}, "aug 2025"},
                              {{2025, 1, 12}, "2025"},
                              {{2025, 5, 8}, "maj–aug 2025"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(wording)

BOOST_DATA_TEST_CASE(a_number_is_written_in_swedish, numbers, c) {
  BOOST_TEST(text_of(Number{decimal(c.value), c.unit}) == c.text);
}

BOOST_DATA_TEST_CASE(a_period_is_written_as_in_headings, periods, c) {
  BOOST_TEST(heading_text(c.period) == c.text);
}

BOOST_AUTO_TEST_CASE(a_cell_is_written_as_what_it_holds) {
  BOOST_TEST(text_of(CellValue{}) == "–");
  BOOST_TEST(text_of(CellValue{std::string{}}) == "");
  BOOST_TEST(text_of(CellValue{std::string{"Kö"}}) == "Kö");
  BOOST_TEST(text_of(CellValue{Number{decimal("-4.1"), "%"}}) == "\u22124,1\u00A0%");
  BOOST_TEST(text_of(CellValue{date("2025-08-31")}) == "2025-08-31");
  BOOST_TEST(text_of(CellValue{Mark{"Positiv", "↗"}}) == "↗\u00A0Positiv");
  BOOST_TEST(text_of(CellValue{Mark{"Positiv"}}) == "Positiv");
}

BOOST_AUTO_TEST_CASE(a_date_in_prose_names_its_month) {
  BOOST_TEST(text_in_prose(date("2025-08-31")) == "31\u00A0augusti 2025");
  BOOST_TEST(text_in_prose(date("2025-01-01")) == "1\u00A0januari 2025");
  BOOST_TEST(month_name(12) == "december");
  BOOST_TEST(short_month_name(10) == "okt");
}

BOOST_AUTO_TEST_SUITE_END()
