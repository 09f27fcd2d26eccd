#include "assess/assessment.hpp"

#include <boost/test/unit_test.hpp>

#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

SourceMaterial material_with_one_goal() {
  SourceMaterial material;
  material.convention = two_level_convention();
  material.period = august;
  Goal goal;
  goal.number = "1";
  material.goals.push_back(goal);
  return material;
}

Assignment assignment_of_kind(const std::string& kind) {
  Assignment a;
  a.id = "U1";
  a.goal = "1";
  a.kind = kind;
  a.status = AssignmentStatus::started;
  a.end_date = date("2025-12-31");
  return a;
}

const Decision::Choice failed{Level{1}, {}}, not_evaluated{std::nullopt, {}};

Decision decided(const Decision::Choice& assessment, const std::string& reason = {}) {
  Decision decision;
  decision.assessment = assessment;
  decision.reason.text = reason;
  return decision;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(assessment)

BOOST_AUTO_TEST_CASE(a_persons_decision_stands_beside_the_rules_verdict) {
  auto material = material_with_one_goal();
  material.indicators.push_back(indicator_with({Direction::higher, "5", "6"}));
  material.indicators.front().decision = decided(failed, "Mätfel.");
  const auto plan = assess(material);
  const Judgement& judgement = plan.indicators.front().assessment;
  BOOST_TEST(number_of(judgement.computed.level) == 0);
  BOOST_TEST(number_of(judgement.level()) == 1);
  BOOST_TEST(judgement.overridden());
  BOOST_TEST(judgement.motive.text == "Mätfel.");
}

BOOST_AUTO_TEST_CASE(a_goal_counts_what_the_report_says_of_its_parts) {
  auto material = material_with_one_goal();
  material.indicators.push_back(indicator_with({Direction::higher, "5", "6"}));
  material.indicators.front().decision = decided(failed, "Mätfel.");
  BOOST_TEST(number_of(assess(material).goals.front().assessment.level()) == 1);
}

BOOST_AUTO_TEST_CASE(a_decision_for_what_the_rule_gives_is_no_override) {
  auto material = material_with_one_goal();
  material.indicators.push_back(indicator_with({Direction::higher, "5", "4"}));
  material.indicators.front().decision = decided(failed, "Som regeln.");
  BOOST_TEST(!assess(material).indicators.front().assessment.overridden());
}

BOOST_AUTO_TEST_CASE(a_person_may_decide_that_nothing_can_be_evaluated) {
  auto material = material_with_one_goal();
  material.indicators.push_back(indicator_with({Direction::higher, "5", "6"}));
  material.indicators.front().decision = decided(not_evaluated, "Metoden byttes.");
  const auto plan = assess(material);
  BOOST_TEST(number_of(plan.indicators.front().assessment.level()) == -1);
  BOOST_TEST(plan.indicators.front().assessment.overridden());
  BOOST_TEST(number_of(plan.goals.front().assessment.level()) == -1);
}

BOOST_AUTO_TEST_CASE(a_reason_without_decision_is_no_motive) {
  auto material = material_with_one_goal();
  material.indicators.push_back(indicator_with({Direction::higher, "5", "6"}));
  material.indicators.front().decision.reason.text = "Gäller trenden.";
  BOOST_TEST(assess(material).indicators.front().assessment.motive.empty());
}

BOOST_AUTO_TEST_CASE(a_kind_that_persons_judge_has_no_rule_and_no_override) {
  auto material = material_with_one_goal();
  material.assignments.push_back(assignment_of_kind("verksamhetsmål"));
  material.assignments.front().decision = decided(failed);
  const auto plan = assess(material);
  const auto& a = plan.assignments.front();
  BOOST_TEST(!a.assessment.has_rule());
  BOOST_TEST(!a.assessment.overridden());
  BOOST_TEST(number_of(a.assessment.level()) == 1);
  BOOST_TEST(!a.on_plan().has_value());
}

BOOST_AUTO_TEST_CASE(a_persons_own_word_about_the_plan_goes_before_the_rules) {
  auto material = material_with_one_goal();
  material.assignments.push_back(assignment_of_kind("Uppdrag"));
  material.assignments.front().declared_on_plan = false;
  const auto plan = assess(material);
  BOOST_TEST((plan.assignments.front().computed_on_plan == true));
  BOOST_TEST((plan.assignments.front().on_plan() == false));
}

BOOST_AUTO_TEST_CASE(parts_come_in_the_plans_order_indicators_first) {
  auto material = material_with_one_goal();
  material.assignments.push_back(assignment_of_kind("Uppdrag"));
  for (const auto* goal : {"1", "2", "1"}) material.indicators.push_back(indicator_with({}, "I", goal));
  const auto plan = assess(material);
  const auto& parts = plan.goals.front().parts;
  BOOST_REQUIRE(parts.size() == 3U);
  BOOST_TEST((parts[0].kind == GoalPart::Kind::indicator && parts[0].index == 0));
  BOOST_TEST((parts[1].kind == GoalPart::Kind::indicator && parts[1].index == 2));
  BOOST_TEST((parts[2].kind == GoalPart::Kind::assignment && parts[2].index == 0));
}

BOOST_AUTO_TEST_CASE(a_decision_keeps_who_made_it_and_when) {
  auto material = material_with_one_goal();
  Decision& decision = material.goals.front().decision;
  decision = decided(failed, "Nämnden bedömer så.");
  decision.by = "Nämnden";
  decision.date = date("2025-09-18");
  const auto plan = assess(material);
  const Judgement& decided = plan.goals.front().assessment;
  BOOST_TEST(decided.decided_by == "Nämnden");
  BOOST_TEST((decided.decided_on == date("2025-09-18")));
  BOOST_TEST(plan.goals.front().trend.decided_by.empty());
}

BOOST_AUTO_TEST_CASE(every_rule_that_a_convention_can_name_is_known) {
  Convention convention = two_level_convention();
  convention.assignment_assessment.rule = "status";
  convention.indicator_assessment.rule = convention.indicator_trend.rule = "person";
  convention.goal_trend.rule = "person";
  for (const auto* name :
       {"andel", "viktat-medel", "sämsta", "majoritet", "kf-först", "grindar", "beslutstabell", "person"}) {
    convention.goal_assessment.rule = name;
    Diagnostics diagnostics;
    check_rules(convention, diagnostics);
    BOOST_TEST(diagnostics.empty(), name);
  }
}

BOOST_AUTO_TEST_CASE(a_rule_that_does_not_exist_is_told_with_those_that_do) {
  Convention convention = two_level_convention();
  Diagnostics diagnostics;
  check_rules(convention, diagnostics);
  BOOST_TEST(diagnostics.empty());
  convention.goal_trend.rule = "mest";
  check_rules(convention, diagnostics);
  BOOST_REQUIRE(diagnostics.size() == 1U);
  BOOST_TEST((diagnostics.front().code == Code::convention_invalid));
  BOOST_TEST(diagnostics.front().found == "mest");
  BOOST_TEST(diagnostics.front().expected.find("majoritet") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
