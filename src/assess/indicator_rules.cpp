#include "assess/indicator_rules.hpp"

#include <algorithm>

#include "assess/change_base.hpp"
#include "assess/level_rules.hpp"
#include "assess/trend_rules.hpp"

namespace redovisa {

namespace {

Verdict left_to_person(const Indicator&, const RuleChoice&, const Situation&) {
  return {{}, {{ReasonCode::left_to_person}}};
}

/// No target and perhaps no figure either: both are told, and no policy for missing figures holds.
Verdict without_target(const FigureFound& found) {
  if (found.figure) return {{}, {{ReasonCode::no_target, {fact_of(*found.figure)}}}};
  return {{}, {{ReasonCode::no_target}, found.why_not}};
}

/// A share of too few is not judged. What a place is of is no sample.
bool is_too_small(const JudgedFigure& figure, const Indicator& indicator, const RuleChoice& choice) {
  if (!figure.of || indicator.unit == rank_unit) return false;
  return *figure.of < decimal_of(choice.smallest_sample);
}

/// "… och helst öka": told beside the verdict when there is something to compare with.
std::vector<Reason> told_of_wish(const Criterion& criterion, const Trial& trial) {
  if (!criterion.wish) return {};
  auto base = earlier_figure(trial.indicator, trial.choice, trial.figure);
  if (!base) base = named_base(trial.indicator, criterion);
  if (!base) return {};
  const Decimal now = trial.figure.number * base->count;
  const bool met = *criterion.wish == Direction::higher ? now > base->sum : now < base->sum;
  std::vector<Fact> facts{fact_of(trial.figure)};
  facts.insert(facts.end(), base->facts.begin(), base->facts.end());
  return {{met ? ReasonCode::wish_met : ReasonCode::wish_not_met, std::move(facts), {}, criterion.written}};
}

bool speaks_of_target(const std::vector<LevelDemand>& demands) {
  return std::ranges::any_of(
      demands, [](const LevelDemand& d) { return d.target != nullptr || is_of_target(*d.criterion); });
}

/// The year's target, if there is one and any level has to do with it.
const PeriodTarget* told_target(const std::vector<LevelDemand>& demands, const Indicator& indicator,
                                const RuleChoice& choice, const Period& period) {
  if (!speaks_of_target(demands)) return nullptr;
  const PeriodTarget* target = target_for(indicator, period, choice.target_may_be_later);
  return target != nullptr && target->criterion.demands() ? target : nullptr;
}

/// What an indicator is held against, and the figure that is.
struct Held {
  std::vector<LevelDemand> demands;
  const PeriodTarget* target;
  FigureFound found;
};

Held held(const Indicator& indicator, const RuleChoice& choice, const Period& period) {
  auto demands = demands_of_levels(indicator, choice, period);
  const PeriodTarget* target = told_target(demands, indicator, choice, period);
  return {std::move(demands), target, judged_figure(indicator, choice, period)};
}

/// Limits that are shares of the target say nothing of which way is better; the target itself may.
std::optional<Direction> direction_of(const Indicator& indicator, const Criterion& best,
                                      const PeriodTarget* target) {
  return direction_of(indicator, target != nullptr && is_of_target(best) ? &target->criterion : &best);
}

/// There are demands and a figure.
Verdict judge(const Held& held, const Indicator& indicator, const RuleChoice& choice, const Scale& scale) {
  const JudgedFigure& figure = held.found.figure.value();
  const PeriodTarget* target = held.target;
  if (is_too_small(figure, indicator, choice))
    return {{}, {{ReasonCode::sample_too_small, {fact_of(figure), {FactName::sample, *figure.of}}}}};
  const Criterion& best = *held.demands.front().criterion;
  const Criterion& of = target == nullptr ? best : target->criterion;
  const Trial trial{indicator, choice, figure, &of, target, direction_of(indicator, best, target)};
  Verdict verdict = level_of(held.demands, trial, scale);
  for (auto& reason : told_of_wish(best.wish ? best : of, trial))
    verdict.reasons.push_back(std::move(reason));
  for (auto& reason : told_of_age(figure)) verdict.reasons.push_back(std::move(reason));
  return verdict;
}

Verdict without_figure(const Held& held, const Convention& convention) {
  return without_figure(held.found, convention,
                        held.target == nullptr ? std::vector<Fact>{} : facts_of_target(*held.target));
}

/// What the conditions of a decision table's row are held against; empty where it cannot be told.
struct Findings {
  std::optional<bool> outcome_reaches, forecast_reaches;
  std::optional<Level> trend;
  std::vector<Fact> facts = {};
  std::vector<Reason> age = {};
};

/// Does the figure reach the best level?
std::optional<bool> reaches(const Held& held, const Indicator& indicator, const RuleChoice& choice,
                            const Situation& situation, Findings& findings) {
  if (!held.found.figure) return std::nullopt;
  const Fact figure = fact_of(*held.found.figure);
  if (findings.facts.empty() || findings.facts.back().name != figure.name) findings.facts.push_back(figure);
  findings.age = told_of_age(*held.found.figure);
  if (held.demands.empty()) return std::nullopt;
  const auto level = judge(held, indicator, choice, situation.convention.scale).level;
  return level ? std::optional{*level == 0} : std::nullopt;
}

/// What a person has decided, else what the convention's rule gives.
std::optional<Level> trend_of(const Indicator& indicator, const Situation& situation) {
  if (indicator.decision.trend) return indicator.decision.trend->level;
  const RuleChoice& choice = situation.convention.indicator_trend;
  const auto rule = std::ranges::find(indicator_trend_rules(), choice.rule, &NamedIndicatorRule::name);
  if (rule == indicator_trend_rules().end()) return std::nullopt;
  return rule->judge(indicator, choice, situation).level;
}

bool fits(const DecisionRow& row, const Findings& findings) {
  return (!row.outcome_reaches || row.outcome_reaches == findings.outcome_reaches) &&
         (!row.forecast_reaches || row.forecast_reaches == findings.forecast_reaches) &&
         (!row.trend || row.trend == findings.trend);
}

Verdict from_table(const std::vector<DecisionRow>& table, Findings findings) {
  const auto row = std::ranges::find_if(table, [&](const DecisionRow& r) { return fits(r, findings); });
  Verdict verdict{{}, {{ReasonCode::no_row_fits}}};
  if (row != table.end()) {
    const auto number = static_cast<std::size_t>(row - table.begin()) + 1;
    findings.facts.push_back({FactName::row, number});
    verdict = {row->level, {{ReasonCode::row_fits, {}, row->level}}};
  }
  verdict.reasons.front().facts = std::move(findings.facts);
  for (auto& reason : findings.age) verdict.reasons.push_back(std::move(reason));
  return verdict;
}

}  // namespace

Verdict against_target(const Indicator& indicator, const RuleChoice& choice, const Situation& situation) {
  const Held all = held(indicator, choice, situation.period);
  if (all.demands.empty()) return without_target(all.found);
  if (!all.found.figure) return without_figure(all, situation.convention);
  return judge(all, indicator, choice, situation.convention.scale);
}

Verdict by_indicator_table(const Indicator& indicator, const RuleChoice& choice, const Situation& situation) {
  RuleChoice of_outcome = choice, of_forecast = choice;
  of_outcome.basis = Basis::outcome;
  of_forecast.basis = Basis::forecast;
  const Held outcome = held(indicator, of_outcome, situation.period);
  const Held forecast = held(indicator, of_forecast, situation.period);
  Findings findings;
  findings.forecast_reaches = reaches(forecast, indicator, of_forecast, situation, findings);
  findings.outcome_reaches = reaches(outcome, indicator, of_outcome, situation, findings);
  findings.trend = trend_of(indicator, situation);
  if (outcome.target != nullptr)
    for (const auto& fact : facts_of_target(*outcome.target)) findings.facts.push_back(fact);
  Verdict verdict = from_table(choice.table, std::move(findings));
  if (verdict.reasons.front().code != ReasonCode::no_row_fits) return verdict;
  if (outcome.demands.empty()) return without_target(outcome.found);
  if (!outcome.found.figure && !forecast.found.figure) return without_figure(outcome, situation.convention);
  return verdict;
}

const std::vector<NamedIndicatorRule>& indicator_assessment_rules() {
  static const std::vector<NamedIndicatorRule> rules{{"mot-mål", against_target},
                                                     {"utveckling", by_development},
                                                     {"beslutstabell", by_indicator_table},
                                                     {person_rule, left_to_person}};
  return rules;
}

const std::vector<NamedIndicatorRule>& indicator_trend_rules() {
  static const std::vector<NamedIndicatorRule> rules{{"mot-tidigare", against_earlier},
                                                     {person_rule, left_to_person}};
  return rules;
}

}  // namespace redovisa
