#include "view/figure_cells.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "support/sample_plan.hpp"
#include "view/progress.hpp"
#include "view/wording.hpp"

using namespace redovisa;

namespace {

Reported number(const char* value, std::optional<Period> measured = {}, const char* of = "") {
  Reported r;
  r.number = decimal(value);
  r.measured = measured;
  if (*of != '\0') r.of = decimal(of);
  return r;
}

Reported missing(Missing why, std::optional<Period> measured = {}) {
  Reported r;
  r.missing = why;
  r.measured = measured;
  return r;
}

struct FigureCase {
  Reported figure;
  std::string unit, shown;
  bool is_number = false;  // for Excel
};
std::ostream& operator<<(std::ostream& out, const FigureCase& c) { return out << c.shown; }

const FigureCase figure_cases[] = {
    {number("5.6"), "%", "5,6\u00A0%", true},
    {number("450"), "antal", "450", true},
    {number("450", august), "antal", "450", true},
    {number("73", whole_year(2024)), "index", "73 (2024)"},
    {number("68", Period{2024, 11, 11}), "antal", "68 (nov 2024)"},
    {number("1"), "ja/nej", "Ja"},
    {number("0"), "ja/nej", "Nej"},
    {number("20251031"), "datum", "2025-10-31"},
    {number("59", {}, "290"), "plats", "plats 59 av 290"},
    {number("59"), "plats", "plats 59"},
    {number("7", {}, "10"), "antal", "7 av 10"},
    {number("79", {}, "95"), "%", "79\u00A0%", true},
    {missing(Missing::blank), "%", "–"},
    {missing(Missing::dash), "%", "–"},
    {missing(Missing::dash, whole_year(2024)), "%", "–"},
    {missing(Missing::not_measured), "%", "ingen uppgift"},
    {missing(Missing::not_measured, whole_year(2023)), "%", "ingen uppgift (2023)"},
    {missing(Missing::new_indicator), "%", "ny indikator"},
    {missing(Missing::not_yet), "%", "kommer senare"},
};

struct TargetCase {
  Criterion criterion;
  std::string unit, shown;
  bool is_number = false;
};
std::ostream& operator<<(std::ostream& out, const TargetCase& c) { return out << c.shown; }

Criterion as_written(Criterion c, const char* written, std::optional<int> year = {}) {
  c.written = written;
  c.year = year;
  return c;
}

const TargetCase target_cases[] = {
    {figure_alone("82"), "%", "82\u00A0%", true},
    {as_written(figure_alone("75"), "75%"), "", "75", true},
    {as_written(figure_alone("1"), "ja"), "ja/nej", "Ja"},
    {as_written(at_least("70"), "från 60% (2022) till minst 70%"), "%",
     "från 60\u00A0% (2022) till minst 70\u00A0%"},
    {as_written(more_than("100"), ">100 (2025)", 2025), "antal", ">100"},
    {ought_to_grow(), "antal", "ska öka"},
    {Criterion{}, "antal", "–"},
};

struct ProgressCase {
  std::string baseline, target, outcome, unit, percent;
};
std::ostream& operator<<(std::ostream& out, const ProgressCase& c) {
  return out << c.baseline << " to " << c.target << " at " << c.outcome;
}

const ProgressCase progress_cases[] = {
    {"60", "70", "65", "%", "50"},       {"-34", "10", "-12", "index", "50"},
    {"8.9", "6", "9.2", "%", "-10"},     {"60", "70", "72", "%", "120"},
    {"60", "60", "60", "%", "none"},     {"", "70", "65", "%", "none"},
    {"60", "70", "–", "%", "none"},      {"0", "1", "1", "ja/nej", "none"},
    {"18.1", "11", "15", "antal", "44"}, {"1", "3", "1.667", "tal", "33"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(figure_cells)

BOOST_DATA_TEST_CASE(a_figure_is_shown_as_what_it_is, figure_cases, c) {
  const PeriodValue figure{august, c.figure};
  const CellValue value = figure_cell(&figure, c.unit, august).value;
  BOOST_TEST(text_of(value) == c.shown);
  BOOST_TEST(std::holds_alternative<Number>(value) == c.is_number);
}

BOOST_AUTO_TEST_CASE(no_figure_is_nothing_reported) {
  BOOST_TEST(text_of(figure_cell(nullptr, "%", august).value) == "–");
  BOOST_TEST(text_of(target_cell(nullptr, "%").value) == "–");
}

BOOST_DATA_TEST_CASE(a_target_is_a_number_or_its_words, target_cases, c) {
  const PeriodTarget target = target_of(2025, c.criterion);
  const CellValue value = target_cell(&target, c.unit).value;
  BOOST_TEST(text_of(value) == c.shown);
  BOOST_TEST(std::holds_alternative<Number>(value) == c.is_number);
}

BOOST_AUTO_TEST_CASE(a_target_that_somebody_has_written_as_missing_says_why) {
  const PeriodTarget target{whole_year(2025), missing(Missing::new_indicator), {}};
  BOOST_TEST(text_of(target_cell(&target, "%").value) == "ny indikator");
}

BOOST_DATA_TEST_CASE(progress_is_the_share_of_the_way_in_whole_percent, progress_cases, c) {
  Indicator i = indicator_with({.target = c.target, .outcome = c.outcome});
  i.unit = c.unit;
  if (!c.baseline.empty()) i.baseline = PeriodValue{whole_year(2022), number(c.baseline.c_str())};
  const auto progress = progress_of(i, august);
  BOOST_TEST((progress ? to_machine_text(progress->percent) : "none") == c.percent);
}

BOOST_AUTO_TEST_CASE(progress_is_of_the_latest_figure_and_of_the_target_that_is_ahead) {
  Indicator i;
  i.outcomes = {measured_in(whole_year(2022), "62"), measured_in(whole_year(2023), "65"),
                measured_in(whole_year(2026), "90")};
  i.targets = {target_of(2027, at_least("70"))};
  i.baseline = measured_in(whole_year(2020), "60");
  const auto progress = progress_of(i, august);
  BOOST_REQUIRE(progress.has_value());
  BOOST_TEST(to_machine_text(progress->percent) == "50");
  BOOST_TEST(progress->period.year == 2023);
}

BOOST_AUTO_TEST_SUITE_END()
