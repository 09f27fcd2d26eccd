#include "assess/goal_parts.hpp"

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

/// Goals by number, so that finding the parts' goals is linear in the number of parts.
class GoalFinder {
 public:
  explicit GoalFinder(std::vector<AssessedGoal>& goals) {
    for (auto& goal : goals) by_number_.emplace(goal.goal->number, &goal);
  }

  AssessedGoal* find(std::string_view number) const {
    const auto found = by_number_.find(number);
    return found == by_number_.end() ? nullptr : found->second;
  }

  void add_part(std::string_view number, GoalPart part) const {
    if (AssessedGoal* goal = find(number)) goal->parts.push_back(part);
  }

 private:
  std::unordered_map<std::string_view, AssessedGoal*> by_number_;
};

}  // namespace

std::vector<AssessedGoal> goals_with_parts(const SourceMaterial& material) {
  std::vector<AssessedGoal> goals;
  goals.reserve(material.goals.size());
  for (const auto& goal : material.goals) goals.push_back({&goal, {}, {}, {}});
  const GoalFinder finder{goals};
  for (std::size_t i = 0; i < material.indicators.size(); ++i) {
    const Indicator& indicator = material.indicators[i];
    finder.add_part(indicator.goal, {GoalPart::Kind::indicator, i});
    if (indicator.contributes_to != indicator.goal)
      finder.add_part(indicator.contributes_to, {GoalPart::Kind::indicator, i});
  }
  for (std::size_t i = 0; i < material.assignments.size(); ++i)
    finder.add_part(material.assignments[i].goal, {GoalPart::Kind::assignment, i});
  for (std::size_t i = 0; i < material.goals.size(); ++i)
    finder.add_part(material.goals[i].parent, {GoalPart::Kind::sub_goal, i});
  return goals;
}

std::vector<std::size_t> parts_before_wholes(const std::vector<AssessedGoal>& goals) {
  const std::size_t none = goals.size();
  std::vector<std::size_t> whole_of(goals.size(), none), waits_for(goals.size()), order;
  for (std::size_t whole = 0; whole < goals.size(); ++whole)
    for (const auto& part : goals[whole].parts)
      if (part.kind == GoalPart::Kind::sub_goal) {
        whole_of[part.index] = whole;
        ++waits_for[whole];
      }
  order.reserve(goals.size());
  for (std::size_t goal = 0; goal < goals.size(); ++goal)
    if (waits_for[goal] == 0) order.push_back(goal);
  for (std::size_t next = 0; next < order.size(); ++next)
    if (const auto whole = whole_of[order[next]]; whole != none && --waits_for[whole] == 0)
      order.push_back(whole);
  for (std::size_t goal = 0; goal < goals.size(); ++goal)
    if (waits_for[goal] > 0) order.push_back(goal);
  return order;
}

PartJudgements::PartJudgements(const SourceMaterial& material, const AssessedPlan& plan,
                               const GoalWeights& weights)
    : convention_{material.convention}, plan_{plan}, weights_{weights} {}

std::span<const PartJudgement> PartJudgements::of(const AssessedGoal& goal) {
  judged_.clear();
  for (const auto& part : goal.parts) judged_.push_back(judgement_of(part));
  return judged_;
}

PartJudgement PartJudgements::judgement_of(const GoalPart& part) {
  PartJudgement result;
  switch (part.kind) {
    case GoalPart::Kind::indicator: {
      const auto& [indicator, assessment, trend] = plan_.indicators[part.index];
      result = {assessment.level(), trend.level(), indicator->weight, level_key(indicator->level)};
      result.key = indicator->key;
      return result;
    }
    case GoalPart::Kind::assignment: {
      const auto& assignment = plan_.assignments[part.index];
      result = {assignment.assessment.level(), assignment.trend.level()};
      result.assignment = true;
      return result;
    }
    case GoalPart::Kind::sub_goal: {
      const auto& goal = plan_.goals[part.index];
      const auto given = weights_.find(goal.goal->number);
      const Decimal weight = given == weights_.end() ? Decimal{1} : given->second;
      result = {goal.assessment.level(), goal.trend.level(), weight, level_key(goal.goal->level)};
      result.goal_weight = weight;
      result.covers = goal.goal->covers_parent;
      return result;
    }
  }
  return result;
}

/// As the rule's groups write it, whatever the case, so that rules can compare keys as they are.
std::string_view PartJudgements::level_key(std::string_view written) {
  const auto& groups = convention_.goal_assessment.groups;
  if (groups.empty() || written.empty()) return written;
  const auto [known, is_new] = level_keys_.try_emplace(written, written);
  if (!is_new) return known->second;
  const std::string wanted = folded(written);
  for (const auto& group : groups)
    if (folded(group.plan_level) == wanted) known->second = group.plan_level;
  return known->second;
}

}  // namespace redovisa
