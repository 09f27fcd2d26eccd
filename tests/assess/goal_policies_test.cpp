// The ways of judging goals that are met in municipalities, each with its own rule and parameters.
#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <functional>
#include <ostream>
#include <string>

#include "assess/assessment.hpp"
#include "assess/goal_rules.hpp"
#include "support/norrtalje.hpp"
#include "support/sample_goals.hpp"
#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

using Change = std::function<void(Convention&)>;

/// Another way of judging Norrtälje's goals, and those that it would judge otherwise than the report prints.
struct Alternative {
  std::string shows, differs;
  Change change;
};

std::ostream& operator<<(std::ostream& out, const Alternative& a) { return out << a.shows; }

Change least(Fraction share) {
  return [share](Convention& c) { c.goal_assessment.least_share = share; };
}

void kf_first(Convention& c) {
  c.goal_assessment.rule = "kf-först";
  c.goal_assessment.groups = {{"KF", false, {1, 1}}};
  c.goal_assessment.least_share = {1, 1};  // of what is the board's own: its indicators and assignments
}

const Alternative alternatives[] = {
    {"at least half of what can be judged", "", [](Convention&) {}},
    {"the indicators of kommunfullmäktige first, all; else the board's, all", "", kf_first},
    {"more than half", "1.2 ", least({501, 1000})},
    {"all", "1.2 3.2 ", least({1, 1})},
    {"any", "7.3 ", least({1, 100})},
    {"what cannot be judged counts as failed", "3.2 ",
     [](Convention& c) { c.goal_assessment.denominator = Denominator::all; }},
    {"what is late counts as failed", "2.3 ", [](Convention& c) { c.assignment_assessment.rule = "status"; }},
};

std::string judged_otherwise(const Change& change) {
  SourceMaterial material = norrtalje_material();
  change(material.convention);
  const AssessedPlan plan = assess(material);
  std::string differs;
  for (std::size_t i = 0; i < plan.goals.size(); ++i)
    if (plan.goals[i].assessment.level() != norrtalje_plan().goals[i].assessment.level())
      differs += plan.goals[i].goal->number + ' ';
  return differs;
}

/// A municipality's rule and parameters, the parts, and the level that they give.
struct Policy {
  std::string shows;
  GoalRule rule;
  std::size_t levels;
  std::string parts;
  int level;
  RuleChoice choice;
};

std::ostream& operator<<(std::ostream& out, const Policy& p) { return out << p.shows; }

/// KF's goal is a weighing of the boards' goals: wholly at three quarters, partly at two fifths.
RuleChoice vansbro() {
  RuleChoice c;
  c.least_share = {3, 4};
  c.shares = {{Level{1}, {2, 5}}};
  return c;
}

/// God ekonomisk hushållning: every financial goal, and the greater part of the indicators.
RuleChoice hallsberg() {
  RuleChoice c;
  c.groups = {{"Finansiell", false, {1, 1}}, {"Nämnd", false, {501, 1000}}};
  return c;
}

/// Do the boards' goals cover KF's goal, and are they fulfilled?
RuleChoice malmo() {
  RuleChoice c;
  c.least_share = {3, 4};
  c.least_evaluated = {1, 2};
  return c;
}

/// The middle face is partly, or what cannot be measured, which is put there already when indicators are
/// judged.
RuleChoice vargarda() {
  RuleChoice c;
  c.least_share = {1, 1};
  c.shares = {{Level{1}, {1, 2}}};
  return c;
}

/// Five levels, each with its share.
RuleChoice jonkoping() {
  RuleChoice c;
  c.least_share = {9, 10};
  c.shares = {{Level{1}, {7, 10}}, {Level{2}, {1, 2}}, {Level{3}, {3, 10}}};
  return c;
}

/// Shares of all indicators, those too that data is missing for.
RuleChoice vasteras() {
  RuleChoice c;
  c.denominator = Denominator::all;
  c.least_share = {2, 3};
  c.shares = {{Level{1}, {1, 3}}};
  return c;
}

const Policy policies[] = {
    {"Vansbro: most boards reach theirs", weighted_mean, 3, "B0 B0 B1 B1", 0, vansbro()},
    {"Vansbro: some do", weighted_mean, 3, "B0 B1 B2", 1, vansbro()},
    {"Vansbro: few do", weighted_mean, 3, "B1 B1 B2", 2, vansbro()},
    {"Vansbro: a board that weighs more", weighted_mean, 3, "B0x4 B1 B2", 0, vansbro()},
    {"Hallsberg: all financial goals and three of five", gates, 2, "F0 F0 N0 N0 N0 N1 N1", 0, hallsberg()},
    {"Hallsberg: half of the indicators is not the greater part", gates, 2, "F0 N0 N1", 1, hallsberg()},
    {"Hallsberg: one financial goal fails", gates, 2, "F0 F1 N0 N0 N0", 1, hallsberg()},
    {"Hallsberg: what cannot be judged is left out", gates, 2, "F0 N0 N?", 0, hallsberg()},
    {"Hallsberg: no financial goal can be judged", gates, 2, "F? N0", -1, hallsberg()},
    {"Malmö: covered and fulfilled", gates, 3, "M0= M0= M1=", 0, malmo()},
    {"Malmö: covered and not fulfilled", gates, 3, "M0= M2= M2=", 2, malmo()},
    {"Malmö: fulfilled but not covered", gates, 3, "M0= M0!", 1, malmo()},
    {"Malmö: too few boards have reported", gates, 3, "M0 M? M?", 1, malmo()},
    {"Malmö, on two levels: not covered", gates, 2, "M0 M0!", -1, malmo()},
    {"Vårgårda: one cannot be measured", share_fulfilled, 3, "N0 N0 N1", 1, vargarda()},
    {"Vårgårda: all glad faces", share_fulfilled, 3, "N0 N0 N0", 0, vargarda()},
    {"Vårgårda: sad faces", share_fulfilled, 3, "N1 N2 N2", 2, vargarda()},
    {"Jönköping: the first level", weighted_mean, 5, "K0 K0 K0 K1", 0, jonkoping()},
    {"Jönköping: the second", weighted_mean, 5, "K0 K1 K1 K2", 1, jonkoping()},
    {"Jönköping: the third", weighted_mean, 5, "K1 K2 K2 K3", 2, jonkoping()},
    {"Jönköping: the fourth", weighted_mean, 5, "K2 K3 K3 K3", 3, jonkoping()},
    {"Jönköping: the fifth", weighted_mean, 5, "K3 K4 K4 K4", 4, jonkoping()},
    {"Västerås: two of three with data", share_fulfilled, 3, "N0 N0 N2", 0, vasteras()},
    {"Västerås: data is missing for one", share_fulfilled, 3, "N0 N?", 1, vasteras()},
    {"Västerås: data is missing for most", share_fulfilled, 3, "N0 N? N? N?", 2, vasteras()},
};

Goal goal_named(const std::string& number, const std::string& parent = {}) {
  Goal goal;
  goal.number = number;
  goal.parent = parent;
  return goal;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(goal_policies)

BOOST_DATA_TEST_CASE(norrtalje_by_another_rule_judges_these_goals_otherwise, alternatives, alternative) {
  BOOST_TEST(judged_otherwise(alternative.change) == alternative.differs);
}

BOOST_DATA_TEST_CASE(a_municipalitys_rule_gives_its_level, policies, p) {
  BOOST_TEST(level_by(p.rule, p.parts, p.choice, p.levels) == p.level);
}

BOOST_AUTO_TEST_CASE(vansbro_weighs_the_boards_goals_that_follow_from_their_own_indicators) {
  SourceMaterial material;
  material.convention = convention_with_levels(3);
  material.period = august;
  material.convention.goal_assessment = vansbro();
  material.convention.goal_assessment.rule = "viktat-medel";
  material.goals = {goal_named("KF"), goal_named("skola", "KF"), goal_named("omsorg", "KF")};
  material.indicators = {indicator_with({Direction::higher, "5", "6"}, "I1", "skola"),
                         indicator_with({Direction::higher, "5", "4"}, "I2", "omsorg")};
  const AssessedPlan plan = assess(material);
  BOOST_TEST(number_of(plan.goals[0].assessment.level()) == 1);
  BOOST_TEST(number_of(plan.goals[1].assessment.level()) == 0);
  BOOST_TEST(number_of(plan.goals[2].assessment.level()) == 2);
}

BOOST_AUTO_TEST_SUITE_END()
