// What indicators are compared with is of the year of their own outcome.
#include <boost/test/unit_test.hpp>

#include "review/checks.hpp"
#include "support/review_finding.hpp"
#include "support/sample_plan.hpp"
#include "view/finding_words.hpp"
#include "view/key_figure_tables.hpp"

using namespace redovisa;

namespace {

KeyFigureSeries series(ComparedBody body, const std::string& name, const std::vector<int>& years) {
  KeyFigureSeries result;
  result.body = body;
  result.name = name;
  for (const int year : years) result.values.push_back({year, {}, {Decimal{year - 2000}}});
  return result;
}

/// An indicator with an outcome of 2024, of a key figure that the country has until this year.
SourceMaterial compared(int year_of_country) {
  SourceMaterial m;
  m.convention = two_level_convention();
  m.period = {2025, 1, 8};
  m.report.year = 2025;
  Indicator indicator;
  indicator.id = "I1";
  indicator.name = "Kötid";
  indicator.kolada_id = "N1";
  indicator.outcomes = {{whole_year(2024), {Decimal{24}}}, {{2025, 1, 8}, {Decimal{25}}}};
  m.indicators = {indicator};
  KeyFigure figure;
  figure.id = "N1";
  figure.series = {series(ComparedBody::own, "Storköping", {2022, 2023, 2024}),
                   series(ComparedBody::country, "Riket", {2021, year_of_country})};
  m.key_figures = {figure};
  return m;
}

std::string finding_text(const SourceMaterial& m) {
  const AssessedPlan plan = assess(m);
  Findings findings;
  check_sources(prepare_review(m, plan), findings);
  return findings.empty() ? std::string{} : text_of(findings.front());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(comparison_years)

BOOST_AUTO_TEST_CASE(a_comparison_older_than_the_outcome_is_found) {
  BOOST_TEST(found_by(check_sources, compared(2024)) == "");
  BOOST_TEST(found_by(check_sources, compared(2022)) == "jämförelse-för-gammal I1");
  BOOST_TEST(
      finding_text(compared(2022)) ==
      "Indikatorn I1 jämförs med värden ur Kolada (N1) som är för gamla: det senaste för Riket är från "
      "2022, men det egna utfallet är från 2024.");
}

BOOST_AUTO_TEST_CASE(the_convention_and_the_periodicity_say_how_much_older_it_may_be) {
  auto m = compared(2022);
  m.convention.indicator_assessment.greatest_age = 1;
  BOOST_TEST(finding_text(m).ends_with(" Här godtas 1 års skillnad."), finding_text(m));
  m.convention.indicator_assessment.greatest_age = 2;
  BOOST_TEST(found_by(check_sources, m) == "");
  m = compared(2023);
  BOOST_TEST(found_by(check_sources, m) == "jämförelse-för-gammal I1");
  m.indicators[0].periodicity = {"Vartannat år", 24};
  BOOST_TEST(found_by(check_sources, m) == "");
}

BOOST_AUTO_TEST_CASE(what_has_no_outcome_of_a_whole_year_is_compared_with_nothing) {
  auto m = compared(2021);
  m.indicators[0].outcomes.erase(m.indicators[0].outcomes.begin());
  BOOST_TEST(found_by(check_sources, m) == "");
}

BOOST_AUTO_TEST_CASE(every_older_comparison_is_counted_and_the_place_has_its_year) {
  auto m = compared(2022);
  m.key_figures[0].series.push_back(series(ComparedBody::group, "Liknande kommuner", {2020}));
  m.key_figures[0].standings = {{2021, 3, 60, {}}};
  BOOST_TEST(finding_text(m) ==
             "Indikatorn I1 jämförs med värden ur Kolada (N1) som är för gamla: det senaste för Liknande "
             "kommuner är från 2020, men det egna utfallet är från 2024. Antal andra jämförelser som är för "
             "gamla: 1. "
             "Placeringen bland kommunerna är från 2021.");
}

BOOST_AUTO_TEST_CASE(the_table_tells_from_what_year_an_older_comparison_is) {
  const auto notes = comparison_table(compared(2022), ComparedSexes::together).notes;
  BOOST_REQUIRE(notes.size() == 2U);
  BOOST_TEST(notes[1] == "N1: jämförelsen med Riket är från 2022, det egna utfallet från 2024.");
  BOOST_TEST(comparison_table(compared(2024), ComparedSexes::together).notes.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
