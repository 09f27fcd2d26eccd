#include "plan_alone.hpp"

#include <boost/test/unit_test.hpp>

using namespace redovisa;

namespace {

constexpr Period august{2025, 1, 8};

Reported figure(std::int64_t number) { return {Decimal{number}}; }

Date date(const char* iso) { return parse_date(iso).value(); }

/// Outcomes of the year before and of August, a forecast and a target.
Indicator followed_up_indicator() {
  Indicator indicator;
  indicator.outcomes = {{whole_year(2024), figure(90)}, {august, figure(91)}};
  indicator.forecasts = {{august, figure(95)}};
  indicator.targets = {{whole_year(2025), figure(92), {}}};
  indicator.by_sex = {{Sex::women, {whole_year(2024), figure(89)}}, {Sex::women, {august, figure(92)}}};
  indicator.comment = Commentary{"Fler svarade", {}, {}};
  return indicator;
}

SourceMaterial followed_up_material() {
  SourceMaterial material;
  material.report.year = 2025;
  material.report.case_number = "SN25-1";
  material.report.decision_date = date("2025-09-18");
  material.period = august;
  Goal goal;
  goal.description = "Vad målet betyder";
  goal.comment = Commentary{"Gick bra", {}, {}};
  goal.analysis.text = "Analys";
  goal.decision.assessment = Decision::Choice{Level{0}, {}};
  material.goals = {goal};
  material.indicators = {followed_up_indicator()};
  Assignment assignment;
  assignment.end_date = date("2025-12-31");
  assignment.status = AssignmentStatus::started;
  assignment.declared_on_plan = true;
  material.assignments = {assignment};
  material.activities = {{"Effekt", "1", {}, "Fler blir nöjda", "Enheten", "hösten", "Pågår", "Klart", {}}};
  material.economy.operating.emplace_back();
  material.personnel.sick_leave.emplace_back();
  return material;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(plan_before_follow_up)

BOOST_AUTO_TEST_CASE(what_is_reported_of_the_year_is_left_out) {
  const SourceMaterial plan = plan_alone(followed_up_material());
  BOOST_TEST((plan.period == whole_year(2025)));
  BOOST_TEST(!plan.followed_up);
  BOOST_TEST(plan.report.case_number == "");
  BOOST_TEST(!plan.report.decision_date);
  BOOST_TEST(plan.goals[0].description == "Vad målet betyder");
  BOOST_TEST(!plan.goals[0].comment);
  BOOST_TEST(plan.goals[0].analysis.empty());
  BOOST_TEST(!plan.goals[0].decision.any());
  BOOST_TEST(plan.indicators[0].targets.size() == 1U);
  BOOST_TEST(plan.indicators[0].forecasts.empty());
  BOOST_REQUIRE(plan.indicators[0].outcomes.size() == 1U);
  BOOST_TEST(plan.indicators[0].outcomes[0].period.year == 2024);
  BOOST_TEST(plan.indicators[0].by_sex.size() == 1U);
  BOOST_TEST(!plan.indicators[0].comment);
  BOOST_TEST(plan.assignments[0].end_date.has_value());
  BOOST_TEST(!plan.assignments[0].status);
  BOOST_TEST(!plan.assignments[0].declared_on_plan);
  BOOST_TEST(plan.activities[0].when == "hösten");
  BOOST_TEST(plan.activities[0].status == "");
  BOOST_TEST(plan.activities[0].result == "");
  BOOST_TEST(plan.economy.operating.empty());
  BOOST_TEST(plan.personnel.sick_leave.empty());
}

BOOST_AUTO_TEST_CASE(a_plan_that_is_not_followed_up_is_left_as_it_is) {
  SourceMaterial material = followed_up_material();
  material.followed_up = false;
  material.period = whole_year(2025);
  const SourceMaterial plan = plan_alone(material);
  BOOST_TEST(plan.report.case_number == "SN25-1");
  BOOST_TEST(plan.goals[0].comment.has_value());
  BOOST_TEST(plan.economy.operating.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
