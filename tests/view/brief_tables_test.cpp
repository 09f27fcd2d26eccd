#include "view/brief_tables.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

#include "support/sample_economy.hpp"
#include "support/sample_plan.hpp"
#include "support/table_text.hpp"

using namespace redovisa;

namespace {

OperatingRow operating(const std::string& name, const std::string& budget, const std::string& forecast) {
  OperatingRow row;
  row.name = name;
  row.budget_to_date = reported_figure("10");
  row.outcome_to_date = reported_figure("12");
  row.budget_year = reported_figure(budget);
  row.forecast_year = reported_figure(forecast);
  return row;
}

SourceMaterial material() {
  SourceMaterial m;
  m.convention = two_level_convention();
  m.period = august;
  Goal goal;
  goal.number = "1";
  goal.name = "Kortare kö";
  goal.measure.text = "Fler handläggare.";
  m.goals = {goal};
  return m;
}

Assignment late_assignment() {
  Assignment late;
  late.name = "Ny rutin";
  late.goal = "1";
  late.declared_on_plan = false;
  late.end_date = date("2025-06-30");
  return late;
}

std::string matters(const SourceMaterial& m) {
  const auto plan = assess(m);
  return rows_text(open_matters({m, plan}, economy_tables(m)));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(brief_tables)

BOOST_AUTO_TEST_CASE(the_economy_in_brief_has_the_figures_of_the_full_tables) {
  auto m = material();
  m.economy.operating = {operating("Intäkter", "100", "120"), operating("Kostnader", "-300", "-350")};
  InvestmentRow project;
  project.name = "Inventarier";
  project.budget_year = reported_figure("-80");
  project.forecast_year = reported_figure("-50");
  m.economy.investments = {project};
  BOOST_TEST(rows_text(economy_in_brief(economy_tables(m), m.period)) ==
             "Resultat jan–aug 2025 | 20 | 24 | 4\n"
             "Prognos för resultatet 2025 | −200 | −230 | −30\n"
             "of_which: Intäkter | 100 | 120 | 20\n"
             "of_which: Kostnader | −300 | −350 | −50\n"
             "Investeringar 2025, prognos | −80 | −50 | 30\n");
}

BOOST_AUTO_TEST_CASE(many_posts_are_left_to_the_full_table) {
  auto m = material();
  for (const char* name : {"A", "B", "C", "D"}) m.economy.operating.push_back(operating(name, "-10", "-10"));
  BOOST_TEST(economy_in_brief(economy_tables(m), m.period).rows.size() == 2U);
}

BOOST_AUTO_TEST_CASE(without_economy_there_is_no_brief_of_it) {
  BOOST_TEST(economy_in_brief(economy_tables(material()), august).rows.empty());
}

BOOST_AUTO_TEST_CASE(a_goal_that_is_not_fulfilled_stands_with_its_measure) {
  auto m = material();
  m.indicators = {indicator_with({Direction::higher, "5", "4"}, "I1", "1")};
  BOOST_TEST(matters(m).find("Kortare kö") != std::string::npos);
  BOOST_TEST(matters(m).find("Fler handläggare.") != std::string::npos);
  m.indicators = {indicator_with({Direction::higher, "5", "6"}, "I1", "1")};
  BOOST_TEST(matters(m) == "");
}

BOOST_AUTO_TEST_CASE(a_forecast_worse_than_budget_is_a_matter_and_a_better_one_is_not) {
  auto m = material();
  m.economy.operating = {operating("Intäkter", "100", "120"), operating("Kostnader", "-300", "-350")};
  BOOST_TEST(matters(m) == "Ekonomi i balans | Prognos −30 tkr mot budget | Ingen åtgärd är redovisad.\n");
  m.economy.operating.back() = operating("Kostnader", "-300", "-310");
  BOOST_TEST(matters(m) == "");
}

BOOST_AUTO_TEST_CASE(an_assignment_that_is_late_tells_both_dates) {
  auto m = material();
  Assignment late = late_assignment();
  late.expected_date = date("2025-10-31");
  m.assignments = {late};
  BOOST_TEST(matters(m).find("Väntas klart 31 oktober 2025 i stället för 30 juni 2025.") !=
             std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_assignment_that_is_done_is_no_matter_though_it_was_late) {
  auto m = material();
  Assignment done = late_assignment();
  done.status = AssignmentStatus::completed;
  m.assignments = {done};
  BOOST_TEST(matters(m) == "");
  m.assignments.front().status = AssignmentStatus::started;
  BOOST_TEST(matters(m).find("Ny rutin") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
