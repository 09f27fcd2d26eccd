#include "rollup/lacking_parts.hpp"

#include <algorithm>

namespace redovisa {

namespace {

const CommitteeShare* share_at(const RollUp& r, std::size_t goal) {
  const auto found = std::ranges::find(r.shares, goal, &CommitteeShare::goal);
  return found == r.shares.end() ? nullptr : &*found;
}

/// A committee with the weight 0 is no part of what is weighed.
bool is_counted(const RollUp& r, const GoalPart& part) {
  if (part.kind != GoalPart::Kind::sub_goal) return true;
  const auto weight = r.weights.find(r.plan.goals[part.index].goal->number);
  return weight == r.weights.end() || weight->second > Decimal{0};
}

void note_part(const RollUp& r, const GoalPart& part, LackingParts& lacking) {
  if (!is_counted(r, part)) return;
  ++lacking.expected;
  switch (part.kind) {
    case GoalPart::Kind::indicator:
      if (const auto& indicator = r.plan.indicators[part.index]; !indicator.assessment.level())
        lacking.others.push_back(indicator.indicator->id);
      return;
    case GoalPart::Kind::assignment:
      if (const auto& assignment = r.plan.assignments[part.index]; !assignment.assessment.level())
        lacking.others.push_back(assignment.assignment->id);
      return;
    case GoalPart::Kind::sub_goal:
      const AssessedGoal& goal = r.plan.goals[part.index];
      if (goal.assessment.level()) return;
      if (const CommitteeShare* share = share_at(r, part.index))
        lacking.committees.push_back(r.committees[share->committee].short_name);
      else
        lacking.others.push_back(goal.goal->number);
  }
}

}  // namespace

LackingParts lacking_parts(const RollUp& roll_up, std::size_t goal) {
  LackingParts lacking;
  for (const auto& part : roll_up.plan.goals[goal].parts) note_part(roll_up, part, lacking);
  return lacking;
}

}  // namespace redovisa
