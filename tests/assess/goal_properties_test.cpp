#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>
#include <string>
#include <vector>

#include "assess/goal_rules.hpp"
#include "support/sample_goals.hpp"
#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

constexpr int rounds = 400;
constexpr std::string_view no_level, kf = "KF", board = "Nämnd";

/// Random parts and parameters with a fixed seed, the same in every library.
class Dice {
 public:
  explicit Dice(unsigned seed) : engine_{seed} {}

  int below(int limit) { return static_cast<int>(engine_() % static_cast<unsigned>(limit)); }
  bool one_in(int n) { return below(n) == 0; }
  std::mt19937& engine() { return engine_; }

  Fraction share() { return {below(8), 7}; }

  PartJudgement part(std::size_t levels) {
    PartJudgement p;
    if (!one_in(5)) p.assessment = static_cast<Level>(below(static_cast<int>(levels)));
    if (!one_in(3)) p.trend = static_cast<Level>(below(3));
    p.weight = {below(30), 1};
    p.assignment = one_in(4);
    p.plan_level = p.assignment ? no_level : one_in(2) ? kf : board;
    p.key = one_in(4);
    return p;
  }

  std::vector<PartJudgement> parts(std::size_t levels) {
    std::vector<PartJudgement> result(static_cast<std::size_t>(1 + below(7)));
    for (auto& p : result) p = part(levels);
    return result;
  }

  /// The levels between have falling shares below that of the best, as conventions must have.
  RuleChoice choice(std::size_t levels) {
    RuleChoice c;
    c.least_share = {4 + below(4), 7};
    for (std::size_t level = 1; level + 1 < levels; ++level)
      c.shares.push_back({static_cast<Level>(level), {4 - static_cast<int>(level), 7}});
    if (one_in(2))
      c.groups = {{"KF", false, share()},
                  one_in(2) ? GroupShare{"", true, share()} : GroupShare{"Nämnd", false, share()}};
    if (one_in(3)) c.denominator = Denominator::all;
    if (one_in(3)) c.least_evaluated = share();
    c.assignments_count = !one_in(4);
    c.only_key_indicators = one_in(4);
    return c;
  }

 private:
  std::mt19937 engine_;
};

const GoalRule rules[] = {share_fulfilled, weighted_mean, worst_part, first_group, gates};

}  // namespace

BOOST_AUTO_TEST_SUITE(goal_properties)

BOOST_AUTO_TEST_CASE(a_part_that_improves_never_makes_a_goal_worse) {
  Dice dice{20251201};
  for (int round = 0; round < rounds; ++round) {
    const auto levels = static_cast<std::size_t>(2 + dice.below(4));
    const Convention convention = convention_with_levels(levels);
    const RuleChoice choice = dice.choice(levels);
    const auto before = dice.parts(levels);
    auto after = before;
    auto& part = after[static_cast<std::size_t>(dice.below(static_cast<int>(after.size())))];
    if (part.assessment.value_or(0) == 0) continue;
    --*part.assessment;
    for (const GoalRule rule : rules) {
      const auto worse = rule({before}, choice, {convention, august}).level;
      const auto better = rule({after}, choice, {convention, august}).level;
      BOOST_TEST(better.has_value() == worse.has_value());
      BOOST_TEST(number_of(better) <= number_of(worse));
    }
  }
}

BOOST_AUTO_TEST_CASE(the_order_of_parts_never_alters_a_goal) {
  Dice dice{20251202};
  for (int round = 0; round < rounds; ++round) {
    const auto levels = static_cast<std::size_t>(2 + dice.below(4));
    const Convention convention = convention_with_levels(levels);
    const RuleChoice choice = dice.choice(levels);
    auto parts = dice.parts(levels);
    const auto shuffled = [&] {
      auto result = parts;
      std::shuffle(result.begin(), result.end(), dice.engine());
      return result;
    }();
    for (const auto& rule : goal_assessment_rules())
      BOOST_TEST((rule.judge({parts}, choice, {convention, august}).level ==
                  rule.judge({shuffled}, choice, {convention, august}).level),
                 rule.name);
  }
}

BOOST_AUTO_TEST_CASE(a_goal_whose_parts_are_all_alike_is_like_them_by_every_rule) {
  for (const std::size_t levels : {2U, 3U, 5U}) {
    const Convention convention = convention_with_levels(levels);
    for (const int level : {0, static_cast<int>(levels) - 1}) {
      std::vector<PartJudgement> parts(4);
      for (auto& part : parts) part.assessment = static_cast<Level>(level);
      for (const auto& rule : goal_assessment_rules()) {
        if (rule.name == "beslutstabell" || rule.name == "person") continue;
        BOOST_TEST(number_of(rule.judge({parts}, {}, {convention, august}).level) == level, rule.name);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(every_verdict_has_a_reason_and_a_level_of_the_scale) {
  Dice dice{20251204};
  for (int round = 0; round < rounds; ++round) {
    const auto levels = static_cast<std::size_t>(2 + dice.below(4));
    const Convention convention = convention_with_levels(levels);
    const RuleChoice choice = dice.choice(levels);
    const auto parts = dice.parts(levels);
    for (const auto& rule : goal_assessment_rules()) {
      const Verdict verdict = rule.judge({parts}, choice, {convention, august});
      BOOST_TEST(!verdict.reasons.empty(), rule.name);
      BOOST_TEST(number_of(verdict.level) < static_cast<int>(levels), rule.name);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
