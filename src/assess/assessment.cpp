#include "assess/assessment.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>
#include <stdexcept>

#include "assess/assignment_rules.hpp"
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
  for (const auto& rule : rules) names.push_back(rule.name);
  diagnostics.push_back({Code::convention_invalid, choice.position, choice.rule,
                         names.size() == 1 ? fmt::format("regeln {}", names.front())
                                           : fmt::format("en av reglerna {}", fmt::join(names, ", "))});
}

Judgement judgement(Verdict computed, const std::optional<Decision::Choice>& decided,
                    const SourcedText& motive) {
  return {std::move(computed), decided, decided ? motive : SourcedText{}};
}

AssessedIndicator assess_indicator(const Indicator& i, const Situation& situation) {
  const Convention& c = situation.convention;
  const auto judge = find_rule(indicator_assessment_rules(), c.indicator_assessment);
  const auto judge_trend = find_rule(indicator_trend_rules(), c.indicator_trend);
  return {&i,
          judgement(judge(i, c.indicator_assessment, situation), i.decision.assessment, i.decision.reason),
          judgement(judge_trend(i, c.indicator_trend, situation), i.decision.trend, i.decision.reason)};
}

const Verdict no_rule{{}, {{ReasonCode::left_to_person}}};

AssessedAssignment assess_assignment(const Assignment& a, const Situation& situation) {
  const Convention& c = situation.convention;
  const AssignmentKind* kind = find_kind(c, a.kind);
  if (kind != nullptr && kind->basis == AssignmentBasis::person)
    return {&a,
            {},
            {{ReasonCode::left_to_person}},
            judgement(no_rule, a.decision.assessment, a.decision.reason),
            judgement(no_rule, a.decision.trend, a.decision.reason)};
  const PlanVerdict plan = find_rule(plan_rules(), c.assignment_plan)(a, c.assignment_plan, situation);
  const auto judge = find_rule(assignment_rules(), c.assignment_assessment);
  return {&a, plan.on_plan, plan.reasons,
          judgement(judge(a, c.assignment_assessment, situation), a.decision.assessment, a.decision.reason),
          judgement(no_rule, a.decision.trend, a.decision.reason)};
}

/// The goals' parts by goal number, found in one pass so that the cost is linear in the number of parts.
std::map<std::string_view, std::vector<GoalPart>> parts_by_goal(const SourceMaterial& material) {
  std::map<std::string_view, std::vector<GoalPart>> parts;
  for (std::size_t i = 0; i < material.indicators.size(); ++i)
    parts[material.indicators[i].goal].push_back({GoalPart::Kind::indicator, i});
  for (std::size_t i = 0; i < material.assignments.size(); ++i)
    parts[material.assignments[i].goal].push_back({GoalPart::Kind::assignment, i});
  return parts;
}

PartJudgement judgement_of(const GoalPart& part, const AssessedPlan& plan) {
  switch (part.kind) {
    case GoalPart::Kind::indicator: {
      const auto& i = plan.indicators[part.index];
      return {i.assessment.level(), i.trend.level()};
    }
    case GoalPart::Kind::assignment: {
      const auto& a = plan.assignments[part.index];
      return {a.assessment.level(), a.trend.level()};
    }
    case GoalPart::Kind::sub_goal:
      break;
  }
  return {};
}

AssessedGoal assess_goal(const Goal& goal, std::vector<GoalPart> parts, const AssessedPlan& plan,
                         const Situation& situation) {
  std::vector<PartJudgement> judged;
  for (const auto& part : parts) judged.push_back(judgement_of(part, plan));
  const Convention& c = situation.convention;
  const auto judge = find_rule(goal_assessment_rules(), c.goal_assessment);
  const auto judge_trend = find_rule(goal_trend_rules(), c.goal_trend);
  return {
      &goal, std::move(parts),
      judgement(judge(judged, c.goal_assessment, situation), goal.decision.assessment, goal.decision.reason),
      judgement(judge_trend(judged, c.goal_trend, situation), goal.decision.trend, goal.decision.reason)};
}

}  // namespace

void check_rules(const Convention& convention, Diagnostics& diagnostics) {
  check_rule(indicator_assessment_rules(), convention.indicator_assessment, diagnostics);
  check_rule(indicator_trend_rules(), convention.indicator_trend, diagnostics);
  check_rule(plan_rules(), convention.assignment_plan, diagnostics);
  check_rule(assignment_rules(), convention.assignment_assessment, diagnostics);
  check_rule(goal_assessment_rules(), convention.goal_assessment, diagnostics);
  check_rule(goal_trend_rules(), convention.goal_trend, diagnostics);
}

AssessedPlan assess(const SourceMaterial& material) {
  const Situation situation{material.convention, material.period};
  AssessedPlan plan;
  for (const auto& indicator : material.indicators)
    plan.indicators.push_back(assess_indicator(indicator, situation));
  for (const auto& assignment : material.assignments)
    plan.assignments.push_back(assess_assignment(assignment, situation));
  auto parts = parts_by_goal(material);
  for (const auto& goal : material.goals)
    plan.goals.push_back(assess_goal(goal, std::move(parts[goal.number]), plan, situation));
  return plan;
}

}  // namespace redovisa
