#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <map>
#include <random>
#include <string>
#include <tuple>
#include <vector>

#include "assess/assessment.hpp"
#include "assess/goal_rules.hpp"
#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

constexpr int rounds = 500;

/// Random material with a fixed seed. Only the engine is used, since distributions differ between libraries.
class Dice {
 public:
  explicit Dice(unsigned seed) : engine_{seed} {}

  int below(int limit) { return static_cast<int>(engine_() % static_cast<unsigned>(limit)); }
  bool one_in(int n) { return below(n) == 0; }
  std::string figure() { return std::to_string(below(41) - 20) + "." + std::to_string(below(10)); }
  std::string figure_or_none() { return one_in(4) ? "" : figure(); }
  std::mt19937& engine() { return engine_; }

 private:
  std::mt19937 engine_;
};

Indicator random_indicator(Dice& dice, int number, const std::string& goal) {
  Figures figures;
  figures.direction = dice.one_in(2) ? Direction::higher : Direction::lower;
  figures.target = dice.figure_or_none();
  figures.forecast = dice.figure_or_none();
  figures.last_year = dice.figure_or_none();
  return indicator_with(figures, "I" + std::to_string(number), goal);
}

Assignment random_assignment(Dice& dice, int number, const std::string& goal) {
  Assignment a;
  a.id = "U" + std::to_string(number);
  a.goal = goal;
  a.kind = "Uppdrag";
  if (!dice.one_in(5)) a.status = static_cast<AssignmentStatus>(dice.below(4));
  const auto day = [&dice] { return last_day({2025, 1, static_cast<unsigned>(1 + dice.below(12))}); };
  if (!dice.one_in(5)) a.end_date = day();
  if (dice.one_in(3)) a.expected_date = day();
  return a;
}

SourceMaterial random_material(Dice& dice) {
  SourceMaterial material;
  material.convention = two_level_convention();
  material.period = august;
  for (int i = 0; i < 4; ++i) {
    Goal goal;
    goal.number = std::to_string(i);
    if (i > 0) goal.parent = std::to_string((i - 1) / 2);
    material.goals.push_back(goal);
  }
  for (int i = 0; i < 12; ++i) {
    material.indicators.push_back(random_indicator(dice, i, std::to_string(dice.below(5))));
    material.assignments.push_back(random_assignment(dice, i, std::to_string(dice.below(5))));
  }
  return material;
}

/// Everything that was judged, by what it is about.
std::map<std::string, std::tuple<int, int, std::vector<ReasonCode>>> judged(const SourceMaterial& material) {
  std::map<std::string, std::tuple<int, int, std::vector<ReasonCode>>> result;
  const auto add = [&result](const std::string& name, const Judgement& assessment, const Judgement& trend) {
    std::vector<ReasonCode> codes;
    for (const auto* judgement : {&assessment, &trend})
      for (const auto& reason : judgement->computed.reasons) codes.push_back(reason.code);
    result[name] = {number_of(assessment.level()), number_of(trend.level()), codes};
  };
  const AssessedPlan plan = assess(material);
  for (const auto& g : plan.goals) add(g.goal->number, g.assessment, g.trend);
  for (const auto& i : plan.indicators) add(i.indicator->id, i.assessment, i.trend);
  for (const auto& a : plan.assignments) add(a.assignment->id, a.assessment, a.trend);
  return result;
}

Decimal improved(const Indicator& indicator, const Decimal& forecast, int tenths) {
  const Decimal step{tenths, 1};
  return indicator.direction == Direction::higher ? forecast + step : forecast - step;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(properties)

BOOST_AUTO_TEST_CASE(a_better_forecast_never_gives_a_worse_level_or_trend) {
  Dice dice{20250831};
  const Convention convention = two_level_convention();
  for (int round = 0; round < rounds; ++round) {
    const Situation situation{convention, august};
    Indicator before = random_indicator(dice, round, "1");
    if (before.forecasts.empty()) continue;
    RuleChoice choice;
    choice.equal_is_enough = dice.one_in(2);
    choice.tolerance = {dice.below(20), 1};
    Indicator after = before;
    auto& forecast = after.forecasts.front().value.number;
    forecast = improved(after, *forecast, dice.below(100));
    for (const IndicatorRule rule : {against_target, against_earlier})
      BOOST_TEST(number_of(rule(after, choice, situation).level) <=
                 number_of(rule(before, choice, situation).level));
  }
}

BOOST_AUTO_TEST_CASE(the_order_of_rows_never_alters_an_assessment) {
  Dice dice{20251231};
  for (int round = 0; round < rounds / 5; ++round) {
    SourceMaterial material = random_material(dice);
    const auto before = judged(material);
    std::shuffle(material.goals.begin(), material.goals.end(), dice.engine());
    std::shuffle(material.indicators.begin(), material.indicators.end(), dice.engine());
    std::shuffle(material.assignments.begin(), material.assignments.end(), dice.engine());
    BOOST_TEST((judged(material) == before));
  }
}

BOOST_AUTO_TEST_CASE(a_part_that_cannot_be_evaluated_never_alters_a_goal) {
  Dice dice{20260430};
  for (int round = 0; round < rounds / 5; ++round) {
    SourceMaterial material = random_material(dice);
    const auto before = assess(material);
    SourceMaterial larger = material;
    for (const auto& goal : material.goals)
      if (!before.goals[static_cast<std::size_t>(&goal - material.goals.data())].parts.empty())
        larger.indicators.push_back(indicator_with({}, "new", goal.number));
    const auto after = assess(larger);
    for (std::size_t i = 0; i < before.goals.size(); ++i) {
      BOOST_TEST((after.goals[i].assessment.level() == before.goals[i].assessment.level()));
      BOOST_TEST((after.goals[i].trend.level() == before.goals[i].trend.level()));
    }
  }
}

BOOST_AUTO_TEST_CASE(one_more_fulfilled_part_never_makes_a_goal_worse) {
  Dice dice{20260831};
  const Convention convention = two_level_convention();
  for (int round = 0; round < rounds; ++round) {
    RuleChoice choice;
    choice.least_share = {dice.below(5), 4};
    if (dice.one_in(2)) choice.denominator = Denominator::all;
    std::vector<PartJudgement> parts(static_cast<std::size_t>(1 + dice.below(6)));
    for (auto& part : parts)
      if (!dice.one_in(4)) part.assessment = static_cast<Level>(dice.below(2));
    const Verdict before = share_fulfilled({parts}, choice, {convention, august});
    parts.push_back({Level{0}, {}});
    const Verdict after = share_fulfilled({parts}, choice, {convention, august});
    if (before.level) BOOST_TEST(number_of(after.level) <= number_of(before.level));
  }
}

BOOST_AUTO_TEST_CASE(the_same_material_is_judged_the_same_every_time) {
  Dice dice{1};
  const SourceMaterial material = random_material(dice);
  BOOST_TEST((judged(material) == judged(material)));
}

BOOST_AUTO_TEST_SUITE_END()
