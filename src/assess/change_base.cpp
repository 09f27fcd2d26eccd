#include "assess/change_base.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

std::optional<Period> told(const Period& period) {
  return period.year == 0 ? std::nullopt : std::optional{period};
}

std::optional<ChangeBaseFigure> base_from(FactName name, const PeriodValue* value) {
  if (value == nullptr || !value->value.number) return std::nullopt;
  const auto since = told(period_of(*value));
  return ChangeBaseFigure{
      *value->value.number, {1}, {{name, *value->value.number, since, value->value.position}}, since};
}

/// A figure of November alone, or of the half-year, is not that of the year.
bool is_of_part_of_year(const PeriodValue& value) {
  return value.value.measured && !is_whole_year(*value.value.measured);
}

const PeriodValue* outcome_of(const Indicator& indicator, const Period& period) {
  const auto is_it = [&](const PeriodValue& v) {
    const bool part_of_year = is_whole_year(period) && is_of_part_of_year(v);
    return v.value.number && !part_of_year && ends_together(period_of(v), period);
  };
  const auto found = std::ranges::find_if(indicator.outcomes, is_it);
  return found == indicator.outcomes.end() ? nullptr : &*found;
}

std::optional<ChangeBaseFigure> mean_of_years(const Indicator& indicator, unsigned years, int before) {
  ChangeBaseFigure base{{0}, {0}};
  std::vector<Fact> figures;
  std::uint8_t decimals = 1;
  for (int year = before - static_cast<int>(years); year < before; ++year) {
    const PeriodValue* value = outcome_of(indicator, whole_year(year));
    if (value == nullptr) continue;
    const Decimal& number = *value->value.number;
    base.sum = base.sum + number;
    base.count = base.count + Decimal{1};
    if (!base.since) base.since = whole_year(year);
    decimals = std::max(decimals, number.decimals);
    figures.push_back({FactName::earlier, number, whole_year(year), value->value.position});
  }
  const auto mean = quotient(base.sum, base.count, decimals);
  if (!mean) return std::nullopt;
  base.facts = {{FactName::earlier, *mean}, {FactName::years, figures.size()}};
  base.facts.insert(base.facts.end(), figures.begin(), figures.end());
  return base;
}

/// May a figure of the year hold one of a part of it within itself, as a number of cases does? A share, a
/// mean, a place, a date and a yes do not grow with the time; of other units nobody has told.
bool may_accumulate(const Indicator& indicator) {
  constexpr std::array<std::string_view, 6> not_adding_up{"%",         "procent", "index",
                                                          yes_no_unit, rank_unit, date_unit};
  return std::ranges::find(not_adding_up, folded(indicator.unit)) == not_adding_up.end();
}

/// The measurement before; for the figure of a whole year that may have accumulated, the latest of a whole
/// year: what stood in August is of eight months.
const PeriodValue* previous_measurement(const Indicator& indicator, const Period& now) {
  if (now.last_month != 12 || !may_accumulate(indicator)) return latest_before(indicator.outcomes, now);
  std::vector<const PeriodValue*> of_years;
  for (const auto& value : indicator.outcomes) {
    const Period period = period_of(value);
    const bool of_year = ends_together(period, whole_year(period.year)) && !is_of_part_of_year(value);
    if (value.value.number && of_year && is_before(period, now)) of_years.push_back(&value);
  }
  const auto latest =
      std::ranges::max_element(of_years, {}, [](const PeriodValue* v) { return period_of(*v).year; });
  return latest == of_years.end() ? nullptr : *latest;
}

/// The latest forecast of the same year that was made before the judged figure's time.
const PeriodValue* previous_forecast(const Indicator& indicator, const Period& compared) {
  const PeriodValue* latest = latest_before(indicator.forecasts, compared);
  return latest != nullptr && latest->period.year == compared.year ? latest : nullptr;
}

}  // namespace

std::optional<ChangeBaseFigure> earlier_figure(const Indicator& indicator, const RuleChoice& choice,
                                               const JudgedFigure& figure) {
  const Period& now = figure.compared;
  switch (choice.base) {
    case ChangeBase::last_full_year:
      return base_from(FactName::earlier, outcome_of(indicator, whole_year(now.year - 1)));
    case ChangeBase::previous_measurement:
      return base_from(FactName::earlier, previous_measurement(indicator, now));
    case ChangeBase::same_period_last_year:
      return base_from(FactName::earlier,
                       outcome_of(indicator, {now.year - 1, now.first_month, now.last_month}));
    case ChangeBase::baseline:
      return named_base(indicator, {});
    case ChangeBase::mean_of_years:
      return mean_of_years(indicator, choice.years, now.year);
    case ChangeBase::previous_forecast:
      return base_from(FactName::earlier, previous_forecast(indicator, now));
  }
  return std::nullopt;
}

std::optional<ChangeBaseFigure> named_base(const Indicator& indicator, const Criterion& criterion) {
  if (!criterion.base)
    return base_from(FactName::baseline, indicator.baseline ? &*indicator.baseline : nullptr);
  const auto since = told(whole_year(criterion.base_year.value_or(0)));
  return ChangeBaseFigure{*criterion.base, {1}, {{FactName::baseline, *criterion.base, since}}, since};
}

std::size_t measurements_until(const Indicator& indicator, const JudgedFigure& figure) {
  std::vector<std::pair<int, unsigned>> earlier;
  for (const auto& outcome : indicator.outcomes) {
    const Period period = period_of(outcome);
    if (outcome.value.number && is_before(period, figure.compared))
      earlier.emplace_back(period.year, period.last_month);
  }
  std::ranges::sort(earlier);
  const auto repeated = std::ranges::unique(earlier);
  return earlier.size() - repeated.size() + 1;
}

bool method_changed_since(const Indicator& indicator, const std::optional<Period>& since,
                          const JudgedFigure& figure) {
  return std::ranges::any_of(indicator.outcomes, [&](const PeriodValue& outcome) {
    const Period period = outcome.period;
    return outcome.value.missing == Missing::method_changed && (!since || is_before(*since, period)) &&
           !is_before(figure.compared, period);
  });
}

bool allows_ratio(const ChangeBaseFigure& base) { return base.sum > Decimal{0}; }

bool exceeds(const Decimal& change, const ChangeSize& size, const ChangeBaseFigure& base) {
  if (size.unit == ToleranceUnit::absolute) return change > size.amount * base.count;
  return change * Decimal{100} > size.amount * absolute(base.sum);
}

}  // namespace redovisa
