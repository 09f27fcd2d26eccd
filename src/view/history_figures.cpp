#include "view/history_figures.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "view/progress.hpp"

namespace redovisa {

namespace {

constexpr int most_years_back = 5;

/// The number that is of the period itself; one that was measured at another time belongs elsewhere.
std::optional<Decimal> outcome_of(const Indicator& indicator, const Period& period) {
  const PeriodValue* found = value_ending(indicator.outcomes, period);
  if (found == nullptr) return std::nullopt;
  const auto& measured = found->value.measured;
  return measured && !ends_together(*measured, period) ? std::nullopt : found->value.number;
}

/// A figure that a person has written for another year than its column's: "73 (2024)".
std::optional<Decimal> outcome_measured(const Indicator& indicator, int year) {
  for (const auto& outcome : indicator.outcomes)
    if (outcome.value.measured && ends_together(*outcome.value.measured, whole_year(year)))
      return outcome.value.number;
  return std::nullopt;
}

std::optional<Decimal> figure_of_year(const Indicator& indicator, int year) {
  const auto own = outcome_of(indicator, whole_year(year));
  return own ? own : outcome_measured(indicator, year);
}

std::optional<Decimal> number_of(const PeriodTarget& target) {
  if (target.value.number) return target.value.number;
  return target.criterion.measure == Measure::value ? principal_figure(target.criterion) : std::nullopt;
}

/// The best level's limit is what is aimed at when there is no other target.
std::optional<Decimal> best_limit(const Indicator& indicator) {
  if (indicator.levels.empty() || indicator.levels.front().level != 0) return std::nullopt;
  const Criterion& criterion = indicator.levels.front().criterion;
  return criterion.measure == Measure::value ? principal_figure(criterion) : std::nullopt;
}

std::optional<Decimal> target_of_year(const Indicator& indicator, int year, const Period& report) {
  if (const PeriodTarget* own = value_ending(indicator.targets, whole_year(year))) return number_of(*own);
  if (year != report.year) return std::nullopt;
  const PeriodTarget* pursued = pursued_target(indicator, report);
  return pursued != nullptr ? number_of(*pursued) : best_limit(indicator);
}

bool is_number(const Indicator& indicator) {
  return indicator.unit != yes_no_unit && indicator.unit != date_unit;
}

}  // namespace

HistoryYears history_years(const std::vector<const Indicator*>& indicators, const Period& report) {
  HistoryYears result{{}, report};
  for (int year = report.year - most_years_back; year <= report.year; ++year) result.years.push_back(year);
  const auto unused = [&](int year) {
    return std::ranges::none_of(indicators,
                                [&](const Indicator* i) { return figure_of_year(*i, year).has_value(); });
  };
  while (result.years.size() > 1 && unused(result.years.front())) result.years.erase(result.years.begin());
  return result;
}

IndicatorFigures figures_of(const Indicator& indicator, const HistoryYears& years) {
  IndicatorFigures figures;
  for (const int year : years.years) {
    figures.outcomes.push_back(figure_of_year(indicator, year));
    figures.targets.push_back(target_of_year(indicator, year, years.report));
  }
  if (is_whole_year(years.report)) return figures;
  figures.to_date = outcome_of(indicator, years.report);
  if (const PeriodValue* forecast = forecast_for(indicator, years.report))
    figures.forecast = forecast->value.number;
  return figures;
}

std::size_t measured_times(const Indicator& indicator, const Period& report) {
  if (!is_number(indicator)) return 0;
  const auto figures = figures_of(indicator, history_years({&indicator}, report));
  const auto times =
      std::ranges::count_if(figures.outcomes, [](const auto& value) { return value.has_value(); });
  return static_cast<std::size_t>(times) + (figures.to_date ? 1 : 0);
}

std::string to_date_words(const Period& report) {
  if (is_whole_year(report)) return {};
  return fmt::format("{}–{}", short_month_name(report.first_month), short_month_name(report.last_month));
}

}  // namespace redovisa
