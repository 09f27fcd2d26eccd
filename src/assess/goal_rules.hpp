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
  Decimal weight{1};
  std::string_view plan_level = {};  // of an indicator
  bool assignment = false;           // or an indicator or a sub-goal
  bool key = false;                  // nyckelindikator
  std::optional<bool> covers = {};   // has a person said that this sub-goal covers its share of the goal?
};

using GoalRule = Verdict (*)(std::span<const PartJudgement>, const RuleChoice&, const Situation&);

struct NamedGoalRule {
  std::string_view name;
  GoalRule judge;
};

/// Best level when at least a share of the parts is fulfilled, else the worst; a tie counts as fulfilled when
/// the share is a half. Parts that cannot be judged are left out unless the denominator is all parts.
Verdict share_fulfilled(std::span<const PartJudgement> parts, const RuleChoice& choice,
                        const Situation& situation);

/// The trend that more parts have than any other; as many for better as for worse is unchanged.
Verdict majority_of_trends(std::span<const PartJudgement> parts, const RuleChoice& choice,
                           const Situation& situation);

const std::vector<NamedGoalRule>& goal_assessment_rules();
const std::vector<NamedGoalRule>& goal_trend_rules();

}  // namespace redovisa
