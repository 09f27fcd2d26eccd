#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>
#include <string>
#include <vector>

#include "assess/assessment.hpp"
#include "support/sample_goals.hpp"
#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

Goal goal_named(const std::string& number, const std::string& parent = {}) {
  Goal goal;
  goal.number = number;
  goal.parent = parent;
  return goal;
}

SourceMaterial material_with(std::vector<Goal> goals) {
  SourceMaterial material;
  material.convention = two_level_convention();
  material.period = august;
  material.goals = std::move(goals);
  return material;
}

Indicator reaching(const std::string& id, const std::string& goal) {
  return indicator_with({Direction::higher, "5", "6", "", "5"}, id, goal);
}

Indicator failing(const std::string& id, const std::string& goal) {
  return indicator_with({Direction::higher, "5", "4", "", "5"}, id, goal);
}

const AssessedGoal& goal_in(const AssessedPlan& plan, const std::string& number) {
  return *std::ranges::find_if(plan.goals, [&](const auto& g) { return g.goal->number == number; });
}

int level_of(const AssessedPlan& plan, const std::string& number) {
  return number_of(goal_in(plan, number).assessment.level());
}

/// Kommunfullmäktige's goal, two boards' goals and three units' goals, the top row first.
SourceMaterial three_levels() {
  auto material =
      material_with({goal_named("A"), goal_named("A.1", "A"), goal_named("A.2", "A"),
                     goal_named("A.1.1", "A.1"), goal_named("A.1.2", "A.1"), goal_named("A.2.1", "A.2")});
  material.convention.goal_assessment.least_share = {1, 1};
  material.indicators = {reaching("I1", "A.1.1"), reaching("I2", "A.1.2"), failing("I3", "A.2.1")};
  return material;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(roll_up)

BOOST_AUTO_TEST_CASE(goals_of_three_levels_are_judged_from_below) {
  const auto material = three_levels();
  const auto plan = assess(material);
  for (const auto* fulfilled : {"A.1.1", "A.1.2", "A.1"}) BOOST_TEST(level_of(plan, fulfilled) == 0);
  for (const auto* failed : {"A.2.1", "A.2", "A"}) BOOST_TEST(level_of(plan, failed) == 1);
  BOOST_TEST((goal_in(plan, "A.1").trend.level() == trend_positive));
}

BOOST_AUTO_TEST_CASE(the_order_of_the_goals_does_not_matter) {
  auto material = three_levels();
  std::mt19937 engine{7};
  for (int round = 0; round < 30; ++round) {
    std::shuffle(material.goals.begin(), material.goals.end(), engine);
    const auto plan = assess(material);
    for (std::size_t i = 0; i < plan.goals.size(); ++i) BOOST_TEST(plan.goals[i].goal == &material.goals[i]);
    BOOST_TEST(level_of(plan, "A.1") == 0);
    BOOST_TEST(level_of(plan, "A") == 1);
  }
}

BOOST_AUTO_TEST_CASE(what_a_person_decides_of_a_goal_counts_above_it) {
  auto material = three_levels();
  material.goals[2].decision.assessment = Decision::Choice{Level{0}, {}};
  const auto plan = assess(material);
  BOOST_TEST(level_of(plan, "A.2") == 0);
  BOOST_TEST(level_of(plan, "A") == 0);
}

BOOST_AUTO_TEST_CASE(parts_are_indicators_then_assignments_then_goals) {
  auto material = material_with({goal_named("1.1", "1"), goal_named("1")});
  Assignment assignment;
  assignment.goal = "1";
  material.assignments.push_back(assignment);
  material.indicators = {reaching("I1", "1.1"), reaching("I2", "1")};
  const auto plan = assess(material);
  const auto& parts = goal_in(plan, "1").parts;
  BOOST_REQUIRE(parts.size() == 3U);
  BOOST_TEST((parts[0].kind == GoalPart::Kind::indicator && parts[0].index == 1));
  BOOST_TEST((parts[1].kind == GoalPart::Kind::assignment && parts[1].index == 0));
  BOOST_TEST((parts[2].kind == GoalPart::Kind::sub_goal && parts[2].index == 0));
}

BOOST_AUTO_TEST_CASE(an_indicator_counts_for_the_goal_that_it_contributes_to_too_but_once) {
  auto material = material_with({goal_named("KF"), goal_named("1")});
  material.indicators = {reaching("I1", "1"), reaching("I2", "KF")};
  for (auto& indicator : material.indicators) indicator.contributes_to = "KF";
  const auto plan = assess(material);
  BOOST_TEST(goal_in(plan, "KF").parts.size() == 2U);
  BOOST_TEST(goal_in(plan, "1").parts.size() == 1U);
}

BOOST_AUTO_TEST_CASE(levels_are_known_whatever_their_case) {
  auto material = material_with({goal_named("1")});
  material.convention.goal_assessment.rule = "kf-först";
  material.convention.goal_assessment.groups = {{"KF", false, {1, 1}}, {"Nämnd", false, {1, 1}}};
  material.indicators = {failing("I1", "1"), reaching("I2", "1")};
  material.indicators[0].level = "NÄMND";
  material.indicators[1].level = "kf";
  const auto plan = assess(material);
  BOOST_TEST(level_of(plan, "1") == 0);
  BOOST_TEST(plan.goals.front().assessment.computed.reasons.front().words == "KF");
}

BOOST_AUTO_TEST_CASE(a_goals_level_makes_it_a_part_of_a_group) {
  Goal financial = goal_named("F", "1");
  financial.level = "Finansiellt";
  auto material = material_with({goal_named("1"), financial});
  material.convention.goal_assessment.rule = "grindar";
  material.convention.goal_assessment.groups = {{"finansiellt", false, {1, 1}}};
  material.indicators = {reaching("I1", "F"), failing("I2", "1")};
  BOOST_TEST(level_of(assess(material), "F") == 0);
  BOOST_TEST(level_of(assess(material), "1") == 0);
}

BOOST_AUTO_TEST_CASE(a_decision_table_sees_the_trend_that_the_report_gives) {
  auto material = material_with({goal_named("1")});
  DecisionRow good;
  good.trend = trend_positive;
  good.level = Level{0};
  material.convention.goal_assessment.rule = "beslutstabell";
  material.convention.goal_assessment.table = {good};
  material.indicators = {failing("I1", "1")};
  BOOST_TEST(level_of(assess(material), "1") == -1);
  material.goals.front().decision.trend = Decision::Choice{trend_positive, {}};
  BOOST_TEST(level_of(assess(material), "1") == 0);
}

BOOST_AUTO_TEST_CASE(a_ring_of_goals_and_an_unknown_parent_are_judged_without_hanging) {
  auto material = material_with({goal_named("1", "2"), goal_named("2", "1"), goal_named("3", "3"),
                                 goal_named("4", "no such goal"), goal_named("5")});
  material.indicators = {reaching("I1", "1"), reaching("I4", "4")};
  const auto plan = assess(material);
  BOOST_TEST(level_of(plan, "1") == 0);
  BOOST_TEST(level_of(plan, "4") == 0);
  BOOST_TEST(level_of(plan, "5") == -1);
  BOOST_TEST(level_of(plan, "3") == -1);
}

BOOST_AUTO_TEST_SUITE_END()
