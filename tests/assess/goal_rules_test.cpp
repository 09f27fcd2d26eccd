#include "assess/goal_rules.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>
#include <vector>

#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

constexpr int fulfilled = 0, failed = 1, not_evaluated = -1;
constexpr int positive = trend_positive, unchanged = trend_unchanged, negative = trend_negative;

/// The parts one character each: + fulfilled, - failed, ? not evaluated.
struct ShareCase {
  std::string shows, parts;
  int level;
  ReasonCode reason;
  Fraction least = {1, 2};
  Denominator denominator = Denominator::evaluated;
};

std::ostream& operator<<(std::ostream& out, const ShareCase& c) { return out << c.shows; }

constexpr auto enough = ReasonCode::enough_parts_fulfilled, too_few = ReasonCode::too_few_parts_fulfilled;

const ShareCase shares[] = {
    {"all", "+++", fulfilled, enough},
    {"none", "--", failed, too_few},
    {"a tie counts as fulfilled", "++--", fulfilled, enough},
    {"one of three", "+--", failed, too_few},
    {"what cannot be evaluated is left out", "+????", fulfilled, enough},
    {"what cannot be evaluated saves nothing", "-????", failed, too_few},
    {"no parts", "", not_evaluated, ReasonCode::no_parts},
    {"nothing can be evaluated", "??", not_evaluated, ReasonCode::no_part_evaluated},
    {"of all parts, one of two", "+?", fulfilled, enough, {1, 2}, Denominator::all},
    {"of all parts, one of three", "+??", failed, too_few, {1, 2}, Denominator::all},
    {"of all parts, nothing can be evaluated",
     "??",
     not_evaluated,
     ReasonCode::no_part_evaluated,
     {1, 2},
     Denominator::all},
    {"three quarters exactly", "+++-", fulfilled, enough, {3, 4}},
    {"less than three quarters", "++-", failed, too_few, {3, 4}},
    {"all are required", "++-", failed, too_few, {1, 1}},
    {"all are required and fulfilled", "++?", fulfilled, enough, {1, 1}},
    {"one third exactly", "+--", fulfilled, enough, {1, 3}},
    {"nothing is required", "--", fulfilled, enough, {0, 1}},
};

/// The parts' trends one character each: + better, 0 unchanged, - worse, ? none.
struct TrendCase {
  std::string shows, parts;
  int level;
  ReasonCode reason;
  std::optional<Level> without_trend = trend_unchanged;
};

std::ostream& operator<<(std::ostream& out, const TrendCase& c) { return out << c.shows; }

const TrendCase trends[] = {
    {"more are better", "++-", positive, ReasonCode::majority_of_trends},
    {"more are worse", "+--", negative, ReasonCode::majority_of_trends},
    {"more are unchanged", "00+-", unchanged, ReasonCode::majority_of_trends},
    {"a single trend decides", "?+??", positive, ReasonCode::majority_of_trends},
    {"more than any other is enough", "++0-", positive, ReasonCode::majority_of_trends},
    {"as many better as worse", "+-", unchanged, ReasonCode::no_majority},
    {"as many better as unchanged", "+0", unchanged, ReasonCode::no_majority},
    {"as many worse as unchanged", "--00+", unchanged, ReasonCode::no_majority},
    {"no part has a trend", "??", unchanged, ReasonCode::no_part_has_trend},
    {"no part has a trend and none is given", "??", not_evaluated, ReasonCode::no_part_has_trend,
     std::nullopt},
    {"no parts", "", not_evaluated, ReasonCode::no_parts},
};

std::vector<PartJudgement> parts_with_levels(const std::string& parts) {
  std::vector<PartJudgement> result;
  for (const char c : parts)
    result.push_back({c == '?' ? std::nullopt : std::optional{static_cast<Level>(c == '+' ? 0 : 1)}, {}});
  return result;
}

std::vector<PartJudgement> parts_with_trends(const std::string& parts) {
  std::vector<PartJudgement> result;
  for (const char c : parts) {
    const Level level = c == '+' ? trend_positive : c == '0' ? trend_unchanged : trend_negative;
    result.push_back({{}, c == '?' ? std::nullopt : std::optional{level}});
  }
  return result;
}

std::size_t count_in(const Verdict& verdict, FactName name) {
  for (const auto& fact : verdict.reasons.front().facts)
    if (fact.name == name) return std::get<std::size_t>(fact.value);
  return 999;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(goal_rules_test)

BOOST_DATA_TEST_CASE(a_goal_is_fulfilled_by_a_share_of_its_parts, shares, c) {
  const Convention convention = two_level_convention();
  RuleChoice choice;
  choice.least_share = c.least;
  choice.denominator = c.denominator;
  const Verdict verdict = share_fulfilled(parts_with_levels(c.parts), choice, {convention, august});
  BOOST_TEST(number_of(verdict.level) == c.level);
  BOOST_REQUIRE(verdict.reasons.size() == 1U);
  BOOST_TEST((verdict.reasons.front().code == c.reason));
}

BOOST_DATA_TEST_CASE(a_goals_trend_is_that_of_most_parts, trends, c) {
  const Convention convention = two_level_convention();
  RuleChoice choice;
  choice.without_trend = c.without_trend;
  const Verdict verdict = majority_of_trends(parts_with_trends(c.parts), choice, {convention, august});
  BOOST_TEST(number_of(verdict.level) == c.level);
  BOOST_REQUIRE(verdict.reasons.size() == 1U);
  BOOST_TEST((verdict.reasons.front().code == c.reason));
}

BOOST_AUTO_TEST_CASE(a_middle_level_counts_as_fulfilled_only_where_the_scale_says_so) {
  Convention convention = two_level_convention();
  ScaleLevel partly;
  partly.key = "delvis";
  convention.scale.levels.insert(convention.scale.levels.begin() + 1, partly);
  const std::vector<PartJudgement> parts{{Level{1}, {}}};
  BOOST_TEST(number_of(share_fulfilled(parts, {}, {convention, august}).level) == 2);
  convention.scale.levels[1].fulfilled = true;
  BOOST_TEST(number_of(share_fulfilled(parts, {}, {convention, august}).level) == 0);
}

BOOST_AUTO_TEST_CASE(the_reason_counts_the_parts_that_were_held_against_each_other) {
  const Convention convention = two_level_convention();
  RuleChoice choice;
  const auto parts = parts_with_levels("+-??");
  const Verdict evaluated = share_fulfilled(parts, choice, {convention, august});
  BOOST_TEST(count_in(evaluated, FactName::fulfilled_parts) == 1U);
  BOOST_TEST(count_in(evaluated, FactName::evaluated_parts) == 2U);
  choice.denominator = Denominator::all;
  BOOST_TEST(count_in(share_fulfilled(parts, choice, {convention, august}), FactName::evaluated_parts) == 4U);
}

BOOST_AUTO_TEST_CASE(the_reason_of_a_trend_counts_each_kind) {
  const Convention convention = two_level_convention();
  const Verdict verdict = majority_of_trends(parts_with_trends("++0-?"), {}, {convention, august});
  BOOST_TEST(count_in(verdict, FactName::positive_parts) == 2U);
  BOOST_TEST(count_in(verdict, FactName::unchanged_parts) == 1U);
  BOOST_TEST(count_in(verdict, FactName::negative_parts) == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
