// Goals that nothing measures.
#include <algorithm>
#include <unordered_set>

#include "diagnostics/folded.hpp"
#include "review/follow_up/told_reasons.hpp"
#include "review/plan/plan_parts.hpp"

namespace redovisa {

namespace {

/// Is there a level of goals below the goal's own, whose goals the committee is to set?
bool is_on_higher_level(const Goal& goal, const Convention& convention) {
  const GoalLevel* level = find_goal_level(convention, goal.level);
  return level != nullptr && level != &convention.goal_levels.back();
}

bool is_judged_by_person(const Goal& goal, const Convention& convention) {
  return goal.decision.assessment || is_left_to_person(convention.goal_assessment);
}

/// A goal of a higher level that is said to have none is as it should be.
std::optional<Finding> finding_of(const Goal& goal, const Convention& convention, bool is_told) {
  const bool is_higher = is_on_higher_level(goal, convention);
  if (is_higher && is_told) return std::nullopt;
  Finding finding{FindingCode::goal_without_parts,
                  {goal.position},
                  goal.number,
                  {{"mål", goal.number}, {"namn", goal.name}}};
  finding.unsure = is_higher || is_told || is_judged_by_person(goal, convention);
  return finding;
}

}  // namespace

void check_goal_parts(const Reviewed& reviewed, Findings& findings) {
  std::unordered_set<std::string_view> with_activity;
  for (const Activity& activity : reviewed.material.activities) with_activity.insert(activity.belongs_to);
  const auto is_measured = [&](const AssessedGoal& g) {
    return !g.parts.empty() || with_activity.contains(g.goal->number);
  };
  if (std::ranges::all_of(reviewed.plan.goals, is_measured)) return;
  const ToldOfGoals told{reviewed};
  for (const AssessedGoal& g : reviewed.plan.goals) {
    if (is_measured(g)) continue;
    const bool is_told = told.is_said_to_lack(*g.goal);
    if (auto finding = finding_of(*g.goal, reviewed.material.convention, is_told))
      findings.push_back(std::move(*finding));
  }
}

}  // namespace redovisa
