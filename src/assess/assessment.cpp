#include "assess/assessment.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <stdexcept>
#include <string_view>
#include <unordered_map>

#include "assess/assignment_rules.hpp"
#include "assess/given_judgements.hpp"
#include "assess/goal_parts.hpp"
#include "assess/goal_rules.hpp"
#include "assess/indicator_rules.hpp"

namespace redovisa {

namespace {

template <class NamedRule>
auto find_rule(const std::vector<NamedRule>& rules, const RuleChoice& choice) {
  const auto found = std::ranges::find(rules, choice.rule, &NamedRule::name);
  if (found == rules.end()) throw std::logic_error("unknown rule: " + choice.rule);
  return found->judge;
}

template <class NamedRule>
void check_rule(const std::vector<NamedRule>& rules, const RuleChoice& choice, Diagnostics& diagnostics) {
  if (std::ranges::find(rules, choice.rule, &NamedRule::name) != rules.end()) return;
  std::vector<std::string_view> names;
  names.reserve(rules.size());
  for (const auto& rule : rules) names.push_back(rule.name);
  diagnostics.push_back({Code::convention_invalid, choice.position, choice.rule,
                         names.size() == 1 ? fmt::format("regeln {}", names.front())
                                           : fmt::format("en av reglerna {}", fmt::join(names, ", "))});
}

Judgement judgement(Verdict computed, const std::optional<Decision::Choice>& decided,
                    const Decision& decision) {
  Judgement result{std::move(computed)};
  if (!decided) return result;
  result.decided = decided;
  result.motive = decision.reason;
  result.decided_by = decision.by;
  result.decided_on = decision.date;
  return result;
}

/// The convention's rules, looked up once for the whole plan.
class Assessor {
 public:
  Assessor(const Convention& convention, const Period& period)
      : convention_{convention}, situation_{convention, period} {}

  AssessedIndicator assess(const Indicator& i) const {
    const Convention& c = convention_;
    return {&i,
            judgement(indicator_(i, c.indicator_assessment, situation_), i.decision.assessment, i.decision),
            judgement(indicator_trend_(i, c.indicator_trend, situation_), i.decision.trend, i.decision)};
  }

  AssessedAssignment assess(const Assignment& a) {
    const auto trend = judgement(no_rule_, a.decision.trend, a.decision);
    if (is_left_to_person(a.kind))
      return {&a, {}, no_rule_.reasons, judgement(no_rule_, a.decision.assessment, a.decision), trend};
    const Convention& c = convention_;
    const PlanVerdict plan = plan_(a, c.assignment_plan, situation_);
    return {&a, plan.on_plan, plan.reasons,
            judgement(assignment_(a, c.assignment_assessment, situation_), a.decision.assessment, a.decision),
            trend};
  }

  /// The trend first: what the report says of it may decide the assessment.
  void assess(AssessedGoal& goal, std::span<const PartJudgement> parts) const {
    const Convention& c = convention_;
    const Decision& decision = goal.goal->decision;
    goal.trend = judgement(goal_trend_({parts}, c.goal_trend, situation_), decision.trend, decision);
    goal.assessment = judgement(goal_({parts, goal.trend.level()}, c.goal_assessment, situation_),
                                decision.assessment, decision);
  }

 private:
  bool is_left_to_person(const std::string& kind) {
    const auto [known, is_new] = left_to_person_.try_emplace(kind, false);
    if (is_new) {
      const AssignmentKind* found = find_kind(convention_, kind);
      known->second = found != nullptr && found->basis == AssignmentBasis::person;
    }
    return known->second;
  }

  const Convention& convention_;
  Situation situation_;
  Verdict no_rule_{{}, {{ReasonCode::left_to_person}}};
  IndicatorRule indicator_ = find_rule(indicator_assessment_rules(), convention_.indicator_assessment);
  IndicatorRule indicator_trend_ = find_rule(indicator_trend_rules(), convention_.indicator_trend);
  PlanRule plan_ = find_rule(plan_rules(), convention_.assignment_plan);
  AssignmentRule assignment_ = find_rule(assignment_rules(), convention_.assignment_assessment);
  GoalRule goal_ = find_rule(goal_assessment_rules(), convention_.goal_assessment);
  GoalRule goal_trend_ = find_rule(goal_trend_rules(), convention_.goal_trend);
  std::unordered_map<std::string_view, bool> left_to_person_;  // by the kind as it is written
};

}  // namespace

void check_rules(const Convention& convention, Diagnostics& diagnostics) {
  check_rule(indicator_assessment_rules(), convention.indicator_assessment, diagnostics);
  check_rule(indicator_trend_rules(), convention.indicator_trend, diagnostics);
  check_rule(plan_rules(), convention.assignment_plan, diagnostics);
  check_rule(assignment_rules(), convention.assignment_assessment, diagnostics);
  check_rule(goal_assessment_rules(), convention.goal_assessment, diagnostics);
  check_rule(goal_trend_rules(), convention.goal_trend, diagnostics);
}

AssessedPlan assess(const SourceMaterial& material) { return assess_with(material, {}, {}); }

AssessedPlan assess_with(const SourceMaterial& material, const GivenJudgements& given,
                         const GoalWeights& weights) {
  Assessor assessor{material.convention, material.period};
  AssessedPlan plan;
  plan.indicators.reserve(material.indicators.size());
  for (const auto& indicator : material.indicators) plan.indicators.push_back(assessor.assess(indicator));
  plan.assignments.reserve(material.assignments.size());
  for (const auto& assignment : material.assignments) plan.assignments.push_back(assessor.assess(assignment));
  plan.goals = goals_with_parts(material);
  PartJudgements judged{material, plan, weights};
  for (const std::size_t index : parts_before_wholes(plan.goals)) {
    AssessedGoal& goal = plan.goals[index];
    const auto known = given.find(goal.goal->number);
    if (known == given.end())
      assessor.assess(goal, judged.of(goal));
    else
      goal.assessment = known->second.assessment, goal.trend = known->second.trend;
  }
  return plan;
}

}  // namespace redovisa
