#include "assess/indicator_rules.hpp"

#include <algorithm>

namespace redovisa {

namespace {

Level worst(const Scale& scale) { return static_cast<Level>(scale.levels.size() - 1); }

std::optional<Fact> fact(FactName name, const PeriodValue* value) {
  if (value == nullptr || !value->value.number) return std::nullopt;
  return Fact{name, *value->value.number, value->period, value->value.position};
}

/// The figure that the rule's parameter asks for. At year end the outcome of the year takes the forecast's
/// place.
std::optional<Fact> judged_value(const Indicator& indicator, Basis basis, const Period& period) {
  const auto outcome = fact(FactName::outcome, value_ending(indicator.outcomes, period));
  if (basis == Basis::outcome || is_whole_year(period)) return outcome;
  auto forecast = fact(FactName::forecast, forecast_for(indicator, period));
  return forecast || basis == Basis::forecast ? forecast : outcome;
}

std::optional<Fact> target_of(const Indicator& indicator, const Period& period) {
  const PeriodTarget* target = value_ending(indicator.targets, whole_year(period.year));
  if (target == nullptr || !target->value.number) return std::nullopt;
  return Fact{FactName::target, *target->value.number, target->period, target->value.position};
}

const PeriodValue* latest_before(const std::vector<PeriodValue>& outcomes, const Period& period) {
  const PeriodValue* latest = nullptr;
  for (const auto& outcome : outcomes) {
    const bool before =
        std::pair(outcome.period.year, outcome.period.last_month) < std::pair(period.year, period.last_month);
    const bool later = latest == nullptr || !ends_together(latest->period, outcome.period);
    if (before && later && outcome.value.number) latest = &outcome;
  }
  return latest;
}

std::optional<Fact> earlier_value(const Indicator& indicator, ChangeBase base, const Period& period) {
  switch (base) {
    case ChangeBase::last_full_year:
      return fact(FactName::earlier, value_ending(indicator.outcomes, whole_year(period.year - 1)));
    case ChangeBase::previous_measurement:
      return fact(FactName::earlier, latest_before(indicator.outcomes, period));
    case ChangeBase::baseline:
    case ChangeBase::mean_of_years:
    case ChangeBase::previous_forecast:
      break;
    case ChangeBase::same_period_last_year:
      return fact(FactName::earlier,
                  value_ending(indicator.outcomes, {period.year - 1, period.first_month, period.last_month}));
  }
  return std::nullopt;
}

const Decimal& number_in(const Fact& fact) { return std::get<Decimal>(fact.value); }

/// How much better `value` is than `other` in the direction that is good; negative when it is worse.
Decimal gain(const Decimal& value, const Decimal& other, Direction direction) {
  return direction == Direction::higher ? value - other : other - value;
}

/// Nothing to judge: was it a forecast or an outcome that was wanted?
ReasonCode nothing_to_judge(Basis basis, const Period& period) {
  return basis == Basis::outcome || is_whole_year(period) ? ReasonCode::no_outcome : ReasonCode::no_value;
}

}  // namespace

Verdict against_target(const Indicator& indicator, const RuleChoice& choice, const Situation& situation) {
  const auto target = target_of(indicator, situation.period);
  const auto value = judged_value(indicator, choice.basis, situation.period);
  const ReasonCode missing = nothing_to_judge(choice.basis, situation.period);
  if (!target && !value) return {{}, {{ReasonCode::no_target}, {missing}}};
  if (!target) return {{}, {{ReasonCode::no_target, {*value}}}};
  if (!value) return {{}, {{missing, {*target}}}};
  if (!indicator.direction) return {{}, {{ReasonCode::no_direction, {*value, *target}}}};
  const Decimal margin = gain(number_in(*value), number_in(*target), *indicator.direction);
  const bool reached = choice.equal_is_enough ? margin >= Decimal{0} : margin > Decimal{0};
  if (reached) return {Level{0}, {{ReasonCode::target_reached, {*value, *target}}}};
  return {worst(situation.convention.scale), {{ReasonCode::target_not_reached, {*value, *target}}}};
}

Verdict against_earlier(const Indicator& indicator, const RuleChoice& choice, const Situation& situation) {
  const auto earlier = earlier_value(indicator, choice.base, situation.period);
  const auto value = judged_value(indicator, choice.basis, situation.period);
  if (!value) return {{}, {{nothing_to_judge(choice.basis, situation.period)}}};
  if (!earlier) return {{}, {{ReasonCode::no_earlier_value, {*value}}}};
  if (!indicator.direction) return {{}, {{ReasonCode::no_direction, {*value, *earlier}}}};
  const Decimal change = gain(number_in(*value), number_in(*earlier), *indicator.direction);
  if (absolute(change) <= choice.tolerance)
    return {trend_unchanged, {{ReasonCode::same_as_before, {*value, *earlier}}}};
  if (change > Decimal{0}) return {trend_positive, {{ReasonCode::better_than_before, {*value, *earlier}}}};
  return {trend_negative, {{ReasonCode::worse_than_before, {*value, *earlier}}}};
}

const std::vector<NamedIndicatorRule>& indicator_assessment_rules() {
  static const std::vector<NamedIndicatorRule> rules{{"mot-mål", against_target}};
  return rules;
}

const std::vector<NamedIndicatorRule>& indicator_trend_rules() {
  static const std::vector<NamedIndicatorRule> rules{{"mot-tidigare", against_earlier}};
  return rules;
}

}  // namespace redovisa
