#include <algorithm>
#include <functional>

#include "assess/indicator_rules.hpp"
#include "review/checks.hpp"
#include "review/follow_up/assessment_parts.hpp"

namespace redovisa {

namespace {

/// A judgement of something, and what is wrong with what a person has decided, besides that the rule gives
/// another level.
struct Decided {
  const Judgement& judgement;
  const Scale& scale;
  bool is_trend;
  std::string subject;
  std::optional<FindingCode> contradiction = {};
  std::vector<FindingFact> facts = {};
};

Finding finding_of(FindingCode code, const Decided& d) {
  Finding finding{
      .code = code,
      .places = {d.judgement.decided->position},
      .subject = d.subject,
      .facts = {{"om", d.subject},
                {d.is_trend ? "trend" : "bedömning", traits_of(d.scale, d.judgement.decided->level).word}}};
  finding.quote = d.judgement.motive.text;
  if (d.judgement.has_rule())
    finding.facts.push_back({"regel", traits_of(d.scale, d.judgement.computed.level).word});
  return finding;
}

void check_decided(const Decided& d, Findings& findings) {
  const bool has_motive = !d.judgement.motive.empty();
  // what the rule gives as well is no contradiction of the person's
  if (d.contradiction && (d.judgement.overridden() || !d.judgement.has_rule())) {
    Finding finding = finding_of(*d.contradiction, d);
    finding.facts.insert(finding.facts.end(), d.facts.begin(), d.facts.end());
    finding.unsure = has_motive;
    findings.push_back(std::move(finding));
  }
  if (!d.judgement.overridden()) return;
  if (!has_motive)
    findings.push_back(finding_of(FindingCode::decided_without_reason, d));
  else if (!d.contradiction)
    findings.push_back(finding_of(FindingCode::decided_against_rule, d));
}

/// What the figures say of an indicator's trend, where no rule is asked.
Verdict trend_of_figures(const AssessedIndicator& i, const SourceMaterial& m) {
  if (i.trend.has_rule()) return i.trend.computed;
  RuleChoice choice;
  choice.basis = Basis::forecast_or_outcome;
  return against_earlier(*i.indicator, choice, {m.convention, m.period});
}

void add_figures(const Verdict& figures, const Indicator& indicator, std::vector<FindingFact>& facts) {
  if (figures.reasons.empty()) return;
  for (const Fact& fact : figures.reasons.front().facts) {
    const auto* number = std::get_if<Decimal>(&fact.value);
    if (number == nullptr) continue;
    if (fact.name == FactName::earlier) facts.push_back({"förut", Amount{*number, indicator.unit}});
    if (fact.name == FactName::forecast) facts.push_back({"prognos", Amount{*number, indicator.unit}});
    if (fact.name == FactName::outcome) facts.push_back({"utfall", Amount{*number, indicator.unit}});
  }
}

void check_indicator(const AssessedIndicator& i, const SourceMaterial& m, Findings& findings) {
  if (i.assessment.decided)
    check_decided({i.assessment, m.convention.scale, false, i.indicator->id}, findings);
  if (!i.trend.decided) return;
  Decided trend{i.trend, m.convention.trends, true, i.indicator->id};
  const Verdict figures = trend_of_figures(i, m);
  const auto decided = i.trend.decided->level;
  const bool is_opposite = (decided == trend_positive && figures.level == trend_negative) ||
                           (decided == trend_negative && figures.level == trend_positive);
  const bool is_of_nothing = decided && !figures.level && i.trend.has_rule() && i.trend.motive.empty();
  if (is_opposite || is_of_nothing) trend.contradiction = FindingCode::trend_against_figures;
  if (is_opposite) {
    trend.facts.push_back({"siffrorna", traits_of(m.convention.trends, figures.level).word});
    add_figures(figures, *i.indicator, trend.facts);
  }
  if (is_of_nothing)
    trend.facts.push_back({"ojämförbar", traits_of(m.convention.trends, i.trend.decided->level).word});
  check_decided(trend, findings);
}

const Judgement& judgement_of(const GoalPart& part, const AssessedPlan& plan, bool trend) {
  const auto pick = [&](const auto& thing) -> const Judgement& {
    return trend ? thing.trend : thing.assessment;
  };
  switch (part.kind) {
    case GoalPart::Kind::indicator:
      return pick(plan.indicators[part.index]);
    case GoalPart::Kind::assignment:
      return pick(plan.assignments[part.index]);
    case GoalPart::Kind::sub_goal:
      break;
  }
  return pick(plan.goals[part.index]);
}

std::string name_of(const GoalPart& part, const AssessedPlan& plan) {
  switch (part.kind) {
    case GoalPart::Kind::indicator:
      return plan.indicators[part.index].indicator->id;
    case GoalPart::Kind::assignment:
      return plan.assignments[part.index].assignment->id;
    case GoalPart::Kind::sub_goal:
      break;
  }
  return plan.goals[part.index].goal->number;
}

/// The part that has a level, when it is the only one.
std::string name_of_only(const AssessedGoal& goal, const AssessedPlan& plan) {
  for (const GoalPart& part : goal.parts)
    if (judgement_of(part, plan, false).level()) return name_of(part, plan);
  return {};
}

/// The levels of the parts that have one.
std::vector<Level> levels_of(const AssessedGoal& goal, const AssessedPlan& plan, bool trend) {
  std::vector<Level> levels;
  for (const GoalPart& part : goal.parts)
    if (const auto level = judgement_of(part, plan, trend).level()) levels.push_back(*level);
  return levels;
}

void check_goal_trend(const AssessedGoal& goal, const Reviewed& r, Findings& findings) {
  const auto decided = goal.trend.decided->level;
  const auto trends = levels_of(goal, r.plan, true);
  Decided d{goal.trend, r.material.convention.trends, true, goal.goal->number};
  if (decided && !goal.parts.empty() && std::ranges::find(trends, *decided) == trends.end()) {
    d.contradiction = FindingCode::goal_trend_of_no_part;
    if (goal.parts.size() > 1)
      d.facts = {{"delar", amount_of(goal.parts.size())}};
    else
      d.facts = {{"enda", name_of(goal.parts.front(), r.plan)}};
  }
  check_decided(d, findings);
}

void check_goal_level(const AssessedGoal& goal, const Reviewed& r, Findings& findings) {
  const Scale& scale = r.material.convention.scale;
  const auto decided = goal.assessment.decided->level;
  const auto levels = levels_of(goal, r.plan, false);
  const auto worst = static_cast<Level>(scale.levels.size() - 1);
  const auto is_fulfilled = [&](Level level) { return scale.levels[level].fulfilled; };
  Decided d{goal.assessment, scale, false, goal.goal->number};
  if (decided && !levels.empty()) {
    const bool none =
        is_fulfilled(*decided) && std::ranges::all_of(levels, [&](Level l) { return l == worst; });
    const bool all = *decided == worst && std::ranges::all_of(levels, is_fulfilled);
    if (none || all) d.contradiction = FindingCode::goal_against_parts;
    if (levels.size() == 1)
      d.facts = {{none ? "enda_ej_uppfylld" : "enda_uppfylld", name_of_only(goal, r.plan)}};
    else if (none || all)
      d.facts = {{none ? "ingen_av" : "alla_av", amount_of(levels.size())}};
  }
  check_decided(d, findings);
}

}  // namespace

void check_assessments(const Reviewed& reviewed, Findings& findings) {
  const SourceMaterial& m = reviewed.material;
  if (!m.followed_up) return;
  for (const auto& indicator : reviewed.plan.indicators) check_indicator(indicator, m, findings);
  for (const auto& a : reviewed.plan.assignments) {
    if (a.assessment.decided)
      check_decided({a.assessment, m.convention.scale, false, a.assignment->id}, findings);
    if (a.trend.decided) check_decided({a.trend, m.convention.trends, true, a.assignment->id}, findings);
  }
  for (const auto& goal : reviewed.plan.goals) {
    if (goal.assessment.decided) check_goal_level(goal, reviewed, findings);
    if (goal.trend.decided) check_goal_trend(goal, reviewed, findings);
  }
  check_goal_statements(reviewed, findings);
  check_target_statements(reviewed, findings);
  check_unmet_again(reviewed, findings);
}

}  // namespace redovisa
