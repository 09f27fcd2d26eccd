#include "assess/indicator_figures.hpp"

#include <algorithm>

namespace redovisa {

namespace {

int months_between(const Period& earlier, const Period& later) {
  return (later.year - earlier.year) * 12 + static_cast<int>(later.last_month) -
         static_cast<int>(earlier.last_month);
}

Period shown_period(const PeriodValue& value) { return value.value.measured.value_or(value.period); }

JudgedFigure judged(const PeriodValue& value, FactName name, const Period& report) {
  const bool older = name == FactName::outcome && is_before(period_of(value), report);
  const Period compared = older ? period_of(value) : report;
  return {
      *value.value.number, name, shown_period(value), value.value.position, value.value.of, older, compared};
}

bool is_recent(const Period& measured, const Indicator& indicator, const RuleChoice& choice,
               const Period& report) {
  const auto within_years = static_cast<int>(choice.greatest_age);
  const auto within_months = static_cast<int>(indicator.periodicity.months);
  return (within_years > 0 && report.year - measured.year <= within_years) ||
         months_between(measured, report) < within_months;
}

/// A word that only says that there is no figure now does not keep an older one from being judged.
bool may_look_back(Missing missing) {
  switch (missing) {
    case Missing::blank:
    case Missing::dash:
    case Missing::not_measured:
    case Missing::not_yet:
      return true;
    case Missing::not_applicable:
    case Missing::confidential:
    case Missing::method_changed:
    case Missing::new_indicator:
      return false;
  }
  return false;
}

bool is_told(Missing missing) { return missing != Missing::blank && missing != Missing::dash; }

/// A yearly figure is due at the end of a year, a quarterly one every third month.
bool is_due(const Periodicity& periodicity, const Period& report) {
  if (periodicity.months == 0) return true;
  return report.last_month % std::min(periodicity.months, 12U) == 0;
}

FigureFound too_old(const PeriodValue& value, const Period& report) {
  const auto years = static_cast<std::size_t>(report.year - period_of(value).year);
  return {
      {},
      {ReasonCode::too_old, {fact_of(judged(value, FactName::outcome, report)), {FactName::years, years}}},
      Missing::not_measured};
}

FigureFound told_missing(const Reported& value) {
  return {{},
          {ReasonCode::figure_missing, {{FactName::missing, value.missing, {}, value.position}}},
          value.missing};
}

/// Nothing that can be judged: why?
FigureFound no_outcome(const Indicator& indicator, const PeriodValue* present, const Period& report) {
  const Missing missing = present == nullptr ? Missing::blank : present->value.missing;
  if (missing == Missing::blank && !is_due(indicator.periodicity, report))
    return {{}, {ReasonCode::not_due}, Missing::not_measured};
  return {{}, {ReasonCode::no_outcome}, missing};
}

FigureFound judged_outcome(const Indicator& indicator, const RuleChoice& choice, const Period& report) {
  const PeriodValue* present = value_ending(indicator.outcomes, report);
  const bool has_number = present != nullptr && present->value.number;
  if (has_number && period_of(*present).year == report.year)
    return {judged(*present, FactName::outcome, report)};
  const bool says_why = present != nullptr && !has_number && is_told(present->value.missing);
  if (says_why && !may_look_back(present->value.missing)) return told_missing(present->value);
  const PeriodValue* latest = latest_before(indicator.outcomes, report);
  if (latest != nullptr && is_recent(period_of(*latest), indicator, choice, report))
    return {judged(*latest, FactName::outcome, report)};
  if (says_why) return told_missing(present->value);
  const bool older_are_asked_for = has_number || choice.greatest_age > 0 || indicator.periodicity.months > 0;
  if (latest != nullptr && older_are_asked_for) return too_old(*latest, report);
  return no_outcome(indicator, present, report);
}

FigureFound judged_forecast(const Indicator& indicator, const Period& report) {
  const PeriodValue* forecast = forecast_for(indicator, report);
  if (forecast == nullptr) return {{}, {ReasonCode::no_value}, Missing::blank};
  if (forecast->value.number) return {judged(*forecast, FactName::forecast, report)};
  if (is_told(forecast->value.missing)) return told_missing(forecast->value);
  return {{}, {ReasonCode::no_value}, forecast->value.missing};
}

}  // namespace

Period period_of(const PeriodValue& value) {
  const auto& measured = value.value.measured;
  return measured && measured->year < value.period.year ? *measured : value.period;
}

bool is_before(const Period& a, const Period& b) { return months_between(a, b) > 0; }

const PeriodValue* latest_before(const std::vector<PeriodValue>& series, const Period& period) {
  const PeriodValue* latest = nullptr;
  for (const auto& value : series) {
    if (!value.value.number || !is_before(period_of(value), period)) continue;
    if (latest == nullptr || is_before(period_of(*latest), period_of(value))) latest = &value;
  }
  return latest;
}

Fact fact_of(const JudgedFigure& figure) {
  return {figure.name, figure.number, figure.period, figure.position};
}

FigureFound judged_figure(const Indicator& indicator, const RuleChoice& choice, const Period& period) {
  if (choice.basis == Basis::outcome || is_whole_year(period))
    return judged_outcome(indicator, choice, period);
  FigureFound forecast = judged_forecast(indicator, period);
  if (forecast.figure || choice.basis == Basis::forecast) return forecast;
  FigureFound outcome = judged_outcome(indicator, choice, period);
  if (outcome.why_not.code == ReasonCode::no_outcome) outcome.why_not.code = ReasonCode::no_value;
  return outcome;
}

Verdict without_figure(const FigureFound& found, const Convention& convention, std::vector<Fact> facts) {
  Reason why = found.why_not;
  why.facts.insert(why.facts.end(), facts.begin(), facts.end());
  const auto counted_as = [&why](std::optional<Level> level, ReasonCode code) {
    return Verdict{level, {why, {code, {}, level}}};
  };
  switch (convention.missing.at(static_cast<std::size_t>(found.missing))) {
    case MissingPolicy::leave_out:
      break;
    case MissingPolicy::as_partly:
      if (const auto middle = middle_level(convention.scale))
        return counted_as(middle, ReasonCode::missing_is_partly);
      break;
    case MissingPolicy::as_failed:
      return counted_as(worst_level(convention.scale), ReasonCode::missing_is_failed);
    case MissingPolicy::stop:
      return counted_as({}, ReasonCode::missing_stops);
  }
  return {{}, {why}};
}

std::optional<Level> middle_level(const Scale& scale) {
  if (scale.levels.size() < 3) return std::nullopt;
  return static_cast<Level>(scale.levels.size() / 2);
}

Level worst_level(const Scale& scale) { return static_cast<Level>(scale.levels.size() - 1); }

}  // namespace redovisa
