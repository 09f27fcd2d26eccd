#include "model/date.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

using namespace redovisa;

namespace {

struct DateCase {
  std::string text, iso;
};

std::ostream& operator<<(std::ostream& out, const DateCase& c) { return out << c.text; }

const DateCase dates[] = {{"2025-08-31", "2025-08-31"},           {" 2025-08-31 ", "2025-08-31"},
                          {"2025\u201308\u201331", "2025-08-31"}, {"20250831", "2025-08-31"},
                          {"31 augusti 2025", "2025-08-31"},      {"31\u00A0Augusti 2025", "2025-08-31"},
                          {"31 aug 2025", "2025-08-31"},          {"31 aug. 2025", "2025-08-31"},
                          {"1 sept 2025", "2025-09-01"},          {"29 februari 2024", "2024-02-29"}};

const std::string no_dates[] = {"",
                                "2025-02-30",
                                "2025-13-01",
                                "2025-00-10",
                                "2025-08",
                                "20251301",
                                "31/8 2025",
                                "31 8 2025",
                                "31 augisti 2025",
                                "0 augusti 2025",
                                "32 aug 2025",
                                "31 aug 25",
                                "31 ma 2025",
                                "2025-8-31",
                                "29 februari 2025",
                                "1899-12-31",
                                "2025-08-31 - 2025-12-31",
                                "snart"};

struct PeriodCase {
  std::string text;
  Period period;
};

std::ostream& operator<<(std::ostream& out, const PeriodCase& c) { return out << c.text; }

const PeriodCase periods[] = {{"2025", {2025, 1, 12}},
                              {"helår 2025", {2025, 1, 12}},
                              {"Helår 2025", {2025, 1, 12}},
                              {"HELÅR 2025", {2025, 1, 12}},
                              {"år 2025", {2025, 1, 12}},
                              {"2025-08", {2025, 8, 8}},
                              {"2025\u201308", {2025, 8, 8}},
                              {"202508", {2025, 8, 8}},
                              {"aug 2025", {2025, 8, 8}},
                              {"Aug. 2025", {2025, 8, 8}},
                              {"augusti 2025", {2025, 8, 8}},
                              {"sept 2025", {2025, 9, 9}},
                              {"mars 2025", {2025, 3, 3}},
                              {"maj 2025", {2025, 5, 5}},
                              {"jan-aug 2025", {2025, 1, 8}},
                              {"jan–aug 2025", {2025, 1, 8}},
                              {"Jan - Aug 2025", {2025, 1, 8}},
                              {"januari–augusti\u00A02025", {2025, 1, 8}},
                              {"\u202Fjan\u2011aug\u20092025", {2025, 1, 8}},
                              {"T1 2025", {2025, 1, 4}},
                              {"t2 2025", {2025, 5, 8}},
                              {"T3 2025", {2025, 9, 12}},
                              {"H1 2025", {2025, 1, 6}},
                              {"H2 2025", {2025, 7, 12}},
                              {"K3 2025", {2025, 7, 9}},
                              {"2025-08-31", {2025, 8, 8}},
                              {"31 augusti 2025", {2025, 8, 8}},
                              {"20250831", {2025, 8, 8}}};

const std::string no_periods[] = {"",
                                  "25",
                                  "1899",
                                  "2025-13",
                                  "2025-00",
                                  "202513",
                                  "aug",
                                  "au 2025",
                                  "ma 2025",
                                  "T4 2025",
                                  "T0 2025",
                                  "H3 2025",
                                  "K5 2025",
                                  "X1 2025",
                                  "aug-jan 2025",
                                  "jan aug 2025",
                                  "Prognos 4 2025",
                                  "4 2025",
                                  "i fjol",
                                  "2024-2025",
                                  "jan 2025-aug 2025",
                                  "2025 08",
                                  "2025-8",
                                  "t\u00E5 2025",
                                  "\u00E51 2025"};

}  // namespace

BOOST_AUTO_TEST_SUITE(date_test)

BOOST_DATA_TEST_CASE(a_date_is_read_in_these_forms, dates, c) {
  const auto parsed = parse_date(c.text);
  BOOST_REQUIRE(parsed.has_value());
  BOOST_TEST(to_iso(*parsed) == c.iso);
}

BOOST_DATA_TEST_CASE(no_other_form_is_a_date, no_dates, text) { BOOST_TEST(!parse_date(text).has_value()); }

BOOST_DATA_TEST_CASE(a_period_is_read_in_these_forms, periods, c) {
  const auto parsed = parse_period(c.text);
  BOOST_REQUIRE(parsed.has_value());
  BOOST_TEST((*parsed == c.period));
}

BOOST_DATA_TEST_CASE(no_other_form_is_a_period, no_periods, text) {
  BOOST_TEST(!parse_period(text).has_value());
}

BOOST_AUTO_TEST_CASE(a_period_ends_on_the_last_day_of_its_last_month) {
  BOOST_TEST(to_iso(last_day({2025, 1, 8})) == "2025-08-31");
  BOOST_TEST(to_iso(last_day({2024, 2, 2})) == "2024-02-29");
  BOOST_TEST(to_iso(last_day(whole_year(2025))) == "2025-12-31");
}

BOOST_AUTO_TEST_CASE(a_period_has_a_key_for_files) {
  BOOST_TEST(to_key({2025, 1, 8}) == "2025-08");
  BOOST_TEST(to_key({2025, 4, 4}) == "2025-04");
  BOOST_TEST(to_key(whole_year(2025)) == "2025");
  BOOST_TEST(to_key({2025, 12, 12}) == "2025-12");
}

BOOST_AUTO_TEST_CASE(periods_end_together_whatever_their_length) {
  BOOST_TEST(ends_together({2025, 1, 8}, {2025, 8, 8}));
  BOOST_TEST(!ends_together({2024, 1, 8}, {2025, 1, 8}));
  BOOST_TEST(!is_whole_year({2025, 1, 8}));
}

BOOST_AUTO_TEST_SUITE_END()
