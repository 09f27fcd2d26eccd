#include "rollup/lacking_parts.hpp"

#include <algorithm>

namespace redovisa {

namespace {

const CommitteeShare* share_at(const RollUp& r, std::size_t goal) {
  const auto found = std::ranges::find(r.shares, goal, &CommitteeShare::goal);
  return found == r.shares.end() ? nullptr : &*found;
}

void note_part(const RollUp& r, const GoalPart& part, LackingParts& lacking) {
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

/// Committees that the sheet Koppling names but that have not reported.
void note_missing(const RollUp& r, const std::string& goal, LackingParts& lacking) {
  for (const auto& link : r.municipality.links) {
    const ExpectedCommittee* expected = find_committee(r.municipality, link.committee);
    if (link.goal != goal || expected == nullptr || find_report(r, *expected) != nullptr) continue;
    const std::string& name = expected->shown_name();
    if (std::ranges::find(lacking.committees, name) != lacking.committees.end()) continue;
    lacking.committees.push_back(name);
    ++lacking.expected;
  }
}

}  // namespace

LackingParts lacking_parts(const RollUp& roll_up, std::size_t goal) {
  LackingParts lacking;
  for (const auto& part : roll_up.plan.goals[goal].parts) note_part(roll_up, part, lacking);
  note_missing(roll_up, roll_up.plan.goals[goal].goal->number, lacking);
  return lacking;
}

}  // namespace redovisa
