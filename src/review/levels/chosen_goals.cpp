#include "review/levels/chosen_goals.hpp"

#include <map>

namespace redovisa {

ChosenGoals choose_goals(const SourceMaterial& material, const AssessedPlan& plan,
                         const std::function<bool(std::size_t)>& wanted) {
  std::map<std::size_t, std::size_t> places;  // in the whole: in what is kept
  for (std::size_t i = 0; i < plan.goals.size(); ++i)
    if (wanted(i)) places.emplace(i, places.size());
  ChosenGoals chosen{material, {{}, plan.indicators, plan.assignments}};
  chosen.material.goals.clear();
  for (const auto& [place, kept] : places) {
    chosen.material.goals.push_back(material.goals[place]);
    AssessedGoal goal = plan.goals[place];
    std::erase_if(goal.parts, [&](const GoalPart& part) {
      return part.kind == GoalPart::Kind::sub_goal && !places.contains(part.index);
    });
    for (GoalPart& part : goal.parts)
      if (part.kind == GoalPart::Kind::sub_goal) part.index = places.at(part.index);
    chosen.plan.goals.push_back(std::move(goal));
  }
  return chosen;
}

}  // namespace redovisa
