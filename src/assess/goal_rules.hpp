#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "assess/indicator_rules.hpp"
#include "assess/verdict.hpp"

namespace redovisa {

/// A part of a goal as its rules see it: what the report says of it.
struct PartJudgement {
  std::optional<Level> assessment = {};
  std::optional<Level> trend = {};
  Decimal weight{1};  // what "viktat-medel" counts it by
  std::string_view plan_level =
      {};                   // of an indicator; the goal level of a sub-goal; as the convention writes it
  bool assignment = false;  // or an indicator or a sub-goal
  bool key = false;         // nyckelindikator
  std::optional<bool> covers = {};  // has a person said that this sub-goal covers its share of the goal?
  Decimal goal_weight{1};           // given to a sub-goal: every rule that counts shares counts it by this
};

/// What a goal is judged from: its parts, and the trend that the report gives it.
struct GoalParts {
  std::span<const PartJudgement> parts;
  std::optional<Level> trend = {};
};

/// The name that reasons give a group of assignments; a group of indicators or sub-goals has its plan
/// level's.
inline constexpr std::string_view assignments_group = "uppdrag";

using GoalRule = Verdict (*)(const GoalParts&, const RuleChoice&, const Situation&);

struct NamedGoalRule {
  std::string_view name;  // as conventions write it: "andel"
  GoalRule judge;
  bool counts_shares = false;  // do parts count by their weights?
};

/// Best level when at least a share of the parts' points is reached, a level between by its own share, else
/// the worst; a tie counts as reached. Parts that cannot be judged are left out unless the denominator is all
/// parts.
Verdict share_fulfilled(const GoalParts& goal, const RuleChoice& choice, const Situation& situation);

/// The same with every part counted by its weight. Parts whose weight is not above zero do not count.
Verdict weighted_mean(const GoalParts& goal, const RuleChoice& choice, const Situation& situation);

/// The level of the worst part.
Verdict worst_part(const GoalParts& goal, const RuleChoice& choice, const Situation& situation);

/// The level that most parts have; the worst of those that as many have.
Verdict majority_of_levels(const GoalParts& goal, const RuleChoice& choice, const Situation& situation);

/// The first of the convention's groups that has any part that can be judged – and as large a share of them
/// as the group demands – decides by its share; after them the parts of no group.
Verdict first_group(const GoalParts& goal, const RuleChoice& choice, const Situation& situation);

/// First: are the parts enough to cover the goal? Then: does every group of them reach its share? A goal
/// without parts in the groups is judged by the share of all. What is not covered gets the level in the
/// middle, if any.
Verdict gates(const GoalParts& goal, const RuleChoice& choice, const Situation& situation);

/// The first row of the convention's table that fits the shares of fulfilled and failed parts and the trend.
Verdict by_goal_table(const GoalParts& goal, const RuleChoice& choice, const Situation& situation);

/// The trend that more parts have than any other; as many for better as for worse is unchanged.
Verdict majority_of_trends(const GoalParts& goal, const RuleChoice& choice, const Situation& situation);

/// The place among the rule's groups of the one that the part is judged in; nullopt: in none.
std::optional<std::size_t> group_of(const PartJudgement& part, const RuleChoice& choice);

/// What the rule counts the part by: 0 when it cannot be judged and such parts do not count.
Decimal counted_weight(const PartJudgement& part, const RuleChoice& choice);

/// Does the rule count shares, so that what goals weigh as parts has a meaning?
bool counts_goal_weights(const RuleChoice& choice);

/// Every rule that conventions can name.
const std::vector<NamedGoalRule>& goal_assessment_rules();
const std::vector<NamedGoalRule>& goal_trend_rules();

}  // namespace redovisa
