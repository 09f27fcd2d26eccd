#include <boost/test/unit_test.hpp>

#include "review/checks.hpp"
#include "review/norms/norm_dates.hpp"
#include "support/checked_sample.hpp"
#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

SourceMaterial decided_on(const std::string& day, const Period& period) {
  SourceMaterial m = empty_report();
  m.period = period;
  m.report.decision_date = date(day);
  return m;
}

Goal goal(const std::string& number, const std::string& level = {}) {
  Goal g;
  g.number = number;
  g.name = "Ett mål";
  g.level = level;
  return g;
}

constexpr Period april{2025, 1, 4}, june{2025, 1, 6}, september{2025, 1, 9};

}  // namespace

BOOST_AUTO_TEST_SUITE(norm_checks)

BOOST_AUTO_TEST_CASE(the_obligatory_report_covers_half_to_two_thirds_of_the_year) {
  for (const Period& period : {june, august}) BOOST_TEST(can_be_obligatory(period));
  for (const Period& period : {april, september, year_2025}) BOOST_TEST(!can_be_obligatory(period));
  SourceMaterial m = empty_report();
  BOOST_TEST(told(found_by(check_norms, m)) == "");
  m.period = april;
  BOOST_TEST(told(found_by(check_norms, m)) == "period-utanför-normen Rapport");
  m.period = year_2025;
  BOOST_TEST(told(found_by(check_norms, m)) == "");
}

BOOST_AUTO_TEST_CASE(the_deadline_is_two_months_after_the_period_and_in_april_after_the_year) {
  BOOST_TEST(to_iso(deadline_of(august)) == "2025-10-31");
  BOOST_TEST(to_iso(deadline_of(june)) == "2025-08-31");
  BOOST_TEST(to_iso(deadline_of({2024, 1, 11})) == "2025-01-31");
  BOOST_TEST(to_iso(deadline_of(year_2025)) == "2026-04-15");
}

BOOST_AUTO_TEST_CASE(a_decision_before_the_periods_end_or_after_the_deadline_is_told) {
  const auto found = [](const std::string& day, const Period& period) {
    return told(found_by(check_norms, decided_on(day, period)));
  };
  BOOST_TEST(found("2025-09-18", august) == "");
  BOOST_TEST(found("2025-08-31", august) == "");
  BOOST_TEST(found("2025-08-30", august) == "beslut-före-periodens-slut Rapport");
  BOOST_TEST(found("2025-11-01", august) == "beslut-för-sent Rapport");
  BOOST_TEST(found("2025-07-20", april) == "period-utanför-normen Rapport, beslut-för-sent Rapport?");
  BOOST_TEST(found("2026-04-15", year_2025) == "");
  BOOST_TEST(found("2026-04-16", year_2025) == "beslut-för-sent Rapport");
}

BOOST_AUTO_TEST_CASE(a_plan_is_decided_before_its_year) {
  SourceMaterial m = decided_on("2024-12-10", year_2025);
  m.followed_up = false;
  BOOST_TEST(told(found_by(check_norms, m)) == "");
}

BOOST_AUTO_TEST_CASE(a_final_report_has_a_case_number) {
  SourceMaterial m = empty_report();
  m.report.case_number.clear();
  BOOST_TEST(told(found_by(check_norms, m)) == "");
  m.report.status = ReportStatus::final;
  BOOST_TEST(told(found_by(check_norms, m)) == "slutlig-utan-diarienummer Rapport");
}

BOOST_AUTO_TEST_CASE(goals_of_fullmaktige_are_assessed) {
  SourceMaterial m = empty_report();
  m.goals = {goal("1"), goal("2"), goal("3"), goal("4")};
  m.indicators = {indicator_with({.target = "10", .forecast = "11"}, "I1", "1"),
                  indicator_with({.target = "10"}, "I2", "2"), indicator_with({.target = "10"}, "I3", "3")};
  m.goals[2].comment = Commentary{"Uppgifterna saknas till november.", {}, {}};
  BOOST_TEST(told(found_by(check_norms, m)) ==
             "mål-utan-bedömning 2, mål-utan-bedömning 3?, mål-utan-bedömning 4?");
  m.convention.goal_levels = {{"KF", "Övergripande mål"}, {"Nämnd", "Nämndmål"}};
  m.goals[1].level = m.goals[3].level = "KF";
  BOOST_TEST(told(found_by(check_norms, m)) == "mål-utan-bedömning 2");
}

BOOST_AUTO_TEST_SUITE_END()
