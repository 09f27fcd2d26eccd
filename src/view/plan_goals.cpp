#include "view/plan_goals.hpp"

#include <algorithm>

#include "view/tabulate.hpp"

namespace redovisa {

const Goal* find_goal(const PlanView& view, std::string_view number) {
  if (number.empty()) return nullptr;
  const auto found = std::ranges::find(view.material.goals, number, &Goal::number);
  return found == view.material.goals.end() ? nullptr : &*found;
}

const Goal* higher_goal(const Indicator& indicator, const PlanView& view) {
  if (const Goal* own = find_goal(view, indicator.contributes_to)) return own;
  const Goal* goal = find_goal(view, indicator.goal);
  return goal == nullptr ? nullptr : find_goal(view, goal->parent);
}

std::string area_of(const Goal& goal, const PlanView& view) {
  const Goal* at = &goal;
  for (std::size_t steps = 0; at != nullptr && steps <= view.material.goals.size(); ++steps) {
    if (!at->area.empty()) return at->area;
    at = find_goal(view, at->parent);
  }
  return {};
}

std::string level_word_of(const Goal& goal, const Convention& convention) {
  const GoalLevel* level = find_goal_level(convention, goal.level);
  return level == nullptr ? goal.level : level->word;
}

std::string goal_title_or_empty(const Goal* goal) {
  return goal == nullptr ? std::string{} : goal_title(*goal);
}

}  // namespace redovisa
