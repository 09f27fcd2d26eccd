#include "assess/goal_rules.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <functional>
#include <ostream>
#include <string>

#include "support/sample_goals.hpp"
#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

using R = ReasonCode;
using Choose = std::function<void(RuleChoice&)>;

/// Levels are 0 best and 2 worst; -1 is not evaluated.
struct Case {
  std::string shows;
  GoalRule rule;
  std::string parts;
  int level;
  ReasonCode reason;
  Choose choose = {};
};

std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.shows; }

RuleChoice choice_of(const Choose& choose) {
  RuleChoice choice;
  if (choose) choose(choice);
  return choice;
}

Choose least(Fraction share) {
  return [share](RuleChoice& c) { c.least_share = share; };
}

void all_parts(RuleChoice& c) { c.denominator = Denominator::all; }
void half_evaluated(RuleChoice& c) { c.least_evaluated = {1, 2}; }
void quarter_is_partly(RuleChoice& c) { c.shares = {{Level{1}, {1, 4}}}; }
void without_assignments(RuleChoice& c) { c.assignments_count = false; }
void only_keys(RuleChoice& c) { c.only_key_indicators = true; }

constexpr auto enough = R::enough_parts_fulfilled, too_few = R::too_few_parts_fulfilled;

/// On two levels, as in Norrtälje.
const Case shares[] = {
    {"all", share_fulfilled, "K0 K0 N0", 0, enough},
    {"none", share_fulfilled, "K1 K1", 1, too_few},
    {"a tie counts as fulfilled", share_fulfilled, "K0 K0 K1 K1", 0, enough},
    {"one of three", share_fulfilled, "K0 K1 K1", 1, too_few},
    {"what cannot be evaluated is left out", share_fulfilled, "K0 K? K? K?", 0, enough},
    {"what cannot be evaluated saves nothing", share_fulfilled, "K1 K? K?", 1, too_few},
    {"no parts", share_fulfilled, "", -1, R::no_parts},
    {"nothing can be evaluated", share_fulfilled, "K? U?", -1, R::no_part_evaluated},
    {"of all parts, one of two", share_fulfilled, "K0 K?", 0, enough, all_parts},
    {"of all parts, one of three", share_fulfilled, "K0 K? K?", 1, too_few, all_parts},
    {"of all parts, nothing", share_fulfilled, "K? K?", -1, R::no_part_evaluated, all_parts},
    {"three quarters exactly", share_fulfilled, "K0 K0 K0 K1", 0, enough, least({3, 4})},
    {"less than three quarters", share_fulfilled, "K0 K0 K1", 1, too_few, least({3, 4})},
    {"all are required", share_fulfilled, "K0 K0 K1", 1, too_few, least({1, 1})},
    {"all are required and fulfilled", share_fulfilled, "K0 K0 K?", 0, enough, least({1, 1})},
    {"one third exactly", share_fulfilled, "K0 K1 K1", 0, enough, least({1, 3})},
    {"more than half: a half is not", share_fulfilled, "K0 K1", 1, too_few, least({501, 1000})},
    {"more than half: two of three", share_fulfilled, "K0 K0 K1", 0, enough, least({501, 1000})},
    {"nothing is required", share_fulfilled, "K1 K1", 0, enough, least({0, 1})},
    {"half must be evaluated and is", share_fulfilled, "K0 K?", 0, enough, half_evaluated},
    {"half must be evaluated and is not", share_fulfilled, "K0 K? K?", -1, R::too_few_parts_evaluated,
     half_evaluated},
    {"assignments do not count", share_fulfilled, "K1 U0 U0", 1, too_few, without_assignments},
    {"there is nothing but assignments", share_fulfilled, "U0", -1, R::no_parts, without_assignments},
    {"key indicators alone count", share_fulfilled, "K1* K0 K0 U0", 1, too_few, only_keys},
    {"without key indicators all parts count", share_fulfilled, "K1 K0 U0", 0, enough, only_keys},
};

/// On three levels, where the middle counts as a half.
const Case levels[] = {
    {"partly counts as a half", share_fulfilled, "K1 K1", 0, enough},
    {"partly is too little when all is required", share_fulfilled, "K0 K1", 2, too_few, least({1, 1})},
    {"a level between has its own share", share_fulfilled, "K1 K2", 1, R::share_of_level_reached,
     quarter_is_partly},
    {"and less than that is the worst", share_fulfilled, "K1 K2 K2", 2, too_few, quarter_is_partly},
    {"a sub-goal is a part as others", share_fulfilled, "M0 K2 K2", 1, R::share_of_level_reached,
     quarter_is_partly},
    {"equal weights are a share", weighted_mean, "K0 K2", 0, R::weighted_share_reached},
    {"a heavy part decides", weighted_mean, "K2x3 K0 K0", 2, R::weighted_share_reached},
    {"weights with decimals are exact", weighted_mean, "K0x0.1 K0x0.2 K2x0.3", 0, R::weighted_share_reached},
    {"a level between by weight", weighted_mean, "K0x1 K2x3", 1, R::weighted_share_reached,
     quarter_is_partly},
    {"what has no weight does not count", weighted_mean, "K0 K2x0 K2x-4", 0, R::weighted_share_reached},
    {"nothing has weight", weighted_mean, "K0x0", -1, R::no_part_evaluated},
    {"nothing to weigh", weighted_mean, "", -1, R::no_parts},
    {"unevaluated weight counts of all", weighted_mean, "K0 K?x2", 2, R::weighted_share_reached, all_parts},
    {"the worst part decides", worst_part, "K0 K1 K0", 1, R::worst_part_decides},
    {"the worst that can be evaluated", worst_part, "K0 K?", 0, R::worst_part_decides},
    {"of all, what cannot be evaluated is worst", worst_part, "K0 K?", 2, R::worst_part_decides, all_parts},
    {"no part is worst", worst_part, "K? K?", -1, R::no_part_evaluated},
    {"most parts are partly", majority_of_levels, "K0 K1 K1 K2", 1, R::most_parts_decide},
    {"as many at two levels", majority_of_levels, "K0 K0 K1 K1 K2", 1, R::most_parts_are_tied},
    {"as many at all levels", majority_of_levels, "K0 K1 K2", 2, R::most_parts_are_tied},
    {"of all, most cannot be evaluated", majority_of_levels, "K0 K? K?", 2, R::most_parts_decide, all_parts},
    {"of those evaluated", majority_of_levels, "K0 K? K?", 0, R::most_parts_decide},
};

struct TrendCase {
  std::string shows, parts;
  int level;
  ReasonCode reason;
  std::optional<Level> without_trend = trend_unchanged;
};

std::ostream& operator<<(std::ostream& out, const TrendCase& c) { return out << c.shows; }

constexpr int positive = trend_positive, unchanged = trend_unchanged, negative = trend_negative;

const TrendCase trends[] = {
    {"more are better", "++-", positive, R::majority_of_trends},
    {"more are worse", "+--", negative, R::majority_of_trends},
    {"more are unchanged", "00+-", unchanged, R::majority_of_trends},
    {"a single trend decides", "?+??", positive, R::majority_of_trends},
    {"more than any other is enough", "++0-", positive, R::majority_of_trends},
    {"as many better as worse", "+-", unchanged, R::no_majority},
    {"as many better as unchanged", "+0", unchanged, R::no_majority},
    {"as many worse as unchanged", "--00+", unchanged, R::no_majority},
    {"no part has a trend", "??", unchanged, R::no_part_has_trend},
    {"no part has a trend and none is given", "??", -1, R::no_part_has_trend, std::nullopt},
    {"no parts", "", -1, R::no_parts},
};

Verdict verdict_of(const Case& c, std::size_t scale) {
  const Convention convention = convention_with_levels(scale);
  const auto parts = parts_as(c.parts);
  return c.rule({parts}, choice_of(c.choose), {convention, august});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(goal_rules_test)

BOOST_DATA_TEST_CASE(a_goal_is_fulfilled_by_a_share_of_its_parts, shares, c) {
  const Verdict verdict = verdict_of(c, 2);
  BOOST_TEST(number_of(verdict.level) == c.level);
  BOOST_REQUIRE(verdict.reasons.size() == 1U);
  BOOST_TEST((verdict.reasons.front().code == c.reason));
}

BOOST_DATA_TEST_CASE(on_three_levels_each_rule_finds_its_own, levels, c) {
  const Verdict verdict = verdict_of(c, 3);
  BOOST_TEST(number_of(verdict.level) == c.level);
  BOOST_REQUIRE(verdict.reasons.size() == 1U);
  BOOST_TEST((verdict.reasons.front().code == c.reason));
  if (verdict.level) BOOST_TEST((verdict.reasons.front().level == verdict.level));
}

BOOST_DATA_TEST_CASE(a_goals_trend_is_that_of_most_parts, trends, c) {
  const Convention convention = two_level_convention();
  RuleChoice choice;
  choice.without_trend = c.without_trend;
  const auto parts = trends_as(c.parts);
  const Verdict verdict = majority_of_trends({parts}, choice, {convention, august});
  BOOST_TEST(number_of(verdict.level) == c.level);
  BOOST_REQUIRE(verdict.reasons.size() == 1U);
  BOOST_TEST((verdict.reasons.front().code == c.reason));
}

BOOST_AUTO_TEST_CASE(a_middle_level_counts_as_fulfilled_only_where_the_scale_says_so) {
  Convention convention = convention_with_levels(3);
  convention.scale.levels[1].points = {0, 1};
  const auto parts = parts_as("K1");
  BOOST_TEST(number_of(share_fulfilled({parts}, {}, {convention, august}).level) == 2);
  convention.scale.levels[1].fulfilled = true;
  BOOST_TEST(number_of(share_fulfilled({parts}, {}, {convention, august}).level) == 0);
}

BOOST_AUTO_TEST_CASE(the_reason_counts_the_parts_that_were_held_against_each_other) {
  const Convention convention = two_level_convention();
  RuleChoice choice;
  const auto parts = parts_as("K0 K1 K? K?");
  const Verdict evaluated = share_fulfilled({parts}, choice, {convention, august});
  BOOST_TEST(count_in(evaluated, FactName::fulfilled_parts) == 1U);
  BOOST_TEST(count_in(evaluated, FactName::evaluated_parts) == 2U);
  choice.denominator = Denominator::all;
  BOOST_TEST(count_in(share_fulfilled({parts}, choice, {convention, august}), FactName::evaluated_parts) ==
             4U);
}

BOOST_AUTO_TEST_CASE(the_size_of_the_share_is_told_when_parts_count_as_less_than_one) {
  const Convention convention = convention_with_levels(3);
  const auto share_of = [&](const std::string& written) {
    const auto parts = parts_as(written);
    const Verdict verdict = share_fulfilled({parts}, {}, {convention, august});
    for (const auto& fact : verdict.reasons.front().facts)
      if (fact.name == FactName::reached_share) return to_machine_text(std::get<Decimal>(fact.value));
    return std::string{"none"};
  };
  BOOST_TEST(share_of("K0 K2") == "none");
  BOOST_TEST(share_of("K0 K1 K1 K2") == "50");
  BOOST_TEST(share_of("K1 K2 K2") == "16.7");
  BOOST_TEST(share_of("K0 K0 K0 K1 K0 K0 K0 K0") == "93.8");  // 93.75
}

BOOST_AUTO_TEST_CASE(the_reason_of_a_trend_counts_each_kind) {
  const Convention convention = two_level_convention();
  const auto parts = trends_as("++0-?");
  const Verdict verdict = majority_of_trends({parts}, {}, {convention, august});
  BOOST_TEST(count_in(verdict, FactName::positive_parts) == 2U);
  BOOST_TEST(count_in(verdict, FactName::unchanged_parts) == 1U);
  BOOST_TEST(count_in(verdict, FactName::negative_parts) == 1U);
}

BOOST_AUTO_TEST_CASE(what_is_left_to_a_person_has_no_level_by_rule) {
  const Convention convention = two_level_convention();
  const auto parts = parts_as("K0");
  for (const auto* rules : {&goal_assessment_rules(), &goal_trend_rules()}) {
    const auto& rule = rules->back();
    BOOST_TEST(rule.name == "person");
    const Verdict verdict = rule.judge({parts}, {}, {convention, august});
    BOOST_TEST(number_of(verdict.level) == -1);
    BOOST_TEST((verdict.reasons.front().code == R::left_to_person));
  }
}

BOOST_AUTO_TEST_SUITE_END()
