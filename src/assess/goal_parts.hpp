#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "assess/assessment.hpp"
#include "assess/given_judgements.hpp"
#include "assess/goal_rules.hpp"

namespace redovisa {

/// The goals in the order of the plan, each with its parts and not yet judged. An indicator is a part of its
/// own goal and of the one that it contributes to, a goal of the one that it contributes to.
std::vector<AssessedGoal> goals_with_parts(const SourceMaterial& material);

/// The places of all goals, every goal after those that contribute to it. Goals in a ring, or above one, come
/// last.
std::vector<std::size_t> parts_before_wholes(const std::vector<AssessedGoal>& goals);

/// What the report says of goals' parts, as goals' rules see it.
class PartJudgements {
 public:
  /// All must outlive it; the goals of the plan may be judged while it is used.
  PartJudgements(const SourceMaterial& material, const AssessedPlan& plan, const GoalWeights& weights);

  /// Valid until the next call.
  std::span<const PartJudgement> of(const AssessedGoal& goal);

 private:
  PartJudgement judgement_of(const GoalPart& part);
  std::string_view level_key(std::string_view written);

  const Convention& convention_;
  const AssessedPlan& plan_;
  const GoalWeights& weights_;
  std::unordered_map<std::string_view, std::string_view> level_keys_;  // by what is written
  std::vector<PartJudgement> judged_;
};

}  // namespace redovisa
