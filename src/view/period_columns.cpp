#include "view/period_columns.hpp"

#include <charconv>
#include <fmt/format.h>
#include <set>

#include "view/end_text.hpp"
#include "view/figure_cells.hpp"
#include "view/progress.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

using IndicatorColumns = ColumnsOver<AssessedIndicator>;
using IndicatorColumn = ColumnOver<AssessedIndicator>;

constexpr double figure_share = 8.2;

/// "Utfall 2024": the template's word before the year, else the usual one.
ColumnChoice with_year(ColumnChoice choice, std::string_view usual, std::string_view year) {
  choice.heading = fmt::format("{} {}", choice.heading.empty() ? usual : choice.heading, year);
  return choice;
}

IndicatorColumn outcome_column(const ColumnChoice& choice, std::string usual, const Period& period) {
  return chosen_column<AssessedIndicator>(
      choice, {std::move(usual), Align::right, figure_share}, [period](const AssessedIndicator& i) {
        return figure_cell(value_ending(i.indicator->outcomes, period), i.indicator->unit, period);
      });
}

/// The full years before the report's that any of the plan's indicators has an outcome for, at most three,
/// oldest first: the same for all tables of a report.
std::vector<int> years_with_outcomes(const SourceMaterial& material) {
  std::vector<int> years;
  for (int year = material.period.year - 3; year < material.period.year; ++year) years.push_back(year);
  const auto unused = [&](int year) {
    return std::ranges::none_of(material.indicators, [&](const Indicator& i) {
      return value_ending(i.outcomes, whole_year(year)) != nullptr;
    });
  };
  while (!years.empty() && unused(years.front())) years.erase(years.begin());
  return years;
}

/// A template's column of another year than the report's is left out where no indicator of the table has
/// anything in it; the usual columns are the same in all tables of a report.
IndicatorColumn of_other_year(IndicatorColumn column, const ColumnChoice& choice) {
  column.left_out_when_empty = choice.position.source != nullptr;
  return column;
}

IndicatorColumns history_columns(const ColumnChoice& choice, const SourceMaterial& material) {
  IndicatorColumns columns;
  for (const int year : years_with_outcomes(material))
    columns.push_back(of_other_year(
        outcome_column(with_year(choice, "Utfall", std::to_string(year)), {}, whole_year(year)), choice));
  const Period& now = material.period;
  if (material.followed_up)
    columns.push_back(outcome_column(with_year(choice, "Utfall", end_text(now)), {}, now));
  return columns;
}

IndicatorColumn latest_column(const ColumnChoice& choice, const Period& report) {
  return chosen_column<AssessedIndicator>(
      choice, {"Senaste utfall", Align::right, 10}, [report](const AssessedIndicator& i) -> Cell {
        const PeriodValue* latest = latest_outcome(*i.indicator, report);
        if (latest == nullptr)
          return figure_cell(value_ending(i.indicator->outcomes, report), i.indicator->unit, report);
        Reported figure = latest->value;
        if (!figure.measured) figure.measured = latest->period;
        return {shown_figure(figure, i.indicator->unit, report), figure.position};
      });
}

/// The calendar's period of the report's year; empty cells for one that has not ended at the report.
IndicatorColumn calendar_column(const ColumnChoice& choice, const Period& period, const Period& report) {
  const std::string usual = fmt::format("Utfall {} {}", choice.which, period.year);
  if (period.last_month <= report.last_month) return outcome_column(choice, usual, period);
  return chosen_column<AssessedIndicator>(choice, {usual, Align::right, figure_share},
                                          [](const AssessedIndicator&) { return Cell{}; });
}

IndicatorColumn target_column(const ColumnChoice& choice, std::string usual, int year) {
  return chosen_column<AssessedIndicator>(
      choice, {std::move(usual), Align::right, figure_share}, [year](const AssessedIndicator& i) {
        return target_cell(value_ending(i.indicator->targets, whole_year(year)), i.indicator->unit);
      });
}

/// The report year's target, or the one of another year where the plan has given each indicator one target
/// year.
Cell this_years_target(const Indicator& i, const Period& report, bool year_is_shown, bool may_be_later) {
  const PeriodTarget* target = value_ending(i.targets, whole_year(report.year));
  if (target == nullptr && (i.target_year || may_be_later)) target = pursued_target(i, report);
  Cell cell = target_cell(target, i.unit);
  if (target != nullptr && target->period.year != report.year && !year_is_shown)
    cell.value = with_period(cell.value, target->period);
  return cell;
}

IndicatorColumns all_target_columns(const ColumnChoice& choice, const SourceMaterial& material) {
  std::set<int> years{material.period.year};
  for (const auto& i : material.indicators)
    for (const auto& target : i.targets)
      if (target.period.year > material.period.year) years.insert(target.period.year);
  IndicatorColumns columns;
  for (const int year : years)
    columns.push_back(
        of_other_year(target_column(with_year(choice, "Mål", std::to_string(year)), {}, year), choice));
  return columns;
}

}  // namespace

std::optional<int> year_offset(std::string_view text) {
  int sign = 1;
  for (const std::string_view minus : {std::string_view{"-"}, minus_sign})
    if (text.starts_with(minus)) sign = -1, text.remove_prefix(minus.size());
  if (sign == 1 && text.starts_with('+')) text.remove_prefix(1);
  int years = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), years);
  const bool whole = error == std::errc{} && end == text.data() + text.size() && years > 0 && years < 100;
  return whole ? std::optional{sign * years} : std::nullopt;
}

std::optional<Period> calendar_period(const Convention& convention, std::string_view name, int year) {
  for (const auto& period : convention.calendar)
    if (folded(period.name) == folded(name)) return Period{year, 1, period.last_month};
  return std::nullopt;
}

IndicatorColumns outcome_columns(const ColumnChoice& choice, const TableForm& form) {
  const SourceMaterial& m = form.view.material;
  const std::string which = folded(choice.which);
  if (which == outcome_history) return history_columns(choice, m);
  if (which == latest_figure) return {latest_column(choice, m.period)};
  if (const auto period = calendar_period(m.convention, which, m.period.year))
    return {calendar_column(choice, *period, m.period)};
  const auto years = year_offset(which);
  const Period period = years ? whole_year(m.period.year + *years) : m.period;
  IndicatorColumn column = outcome_column(choice, "Utfall " + end_text(period), period);
  return {years ? of_other_year(std::move(column), choice) : std::move(column)};
}

IndicatorColumns target_columns(const ColumnChoice& choice, const TableForm& form) {
  const SourceMaterial& m = form.view.material;
  if (folded(choice.which) == every_year) return all_target_columns(choice, m);
  if (const auto years = year_offset(choice.which)) {
    const int year = m.period.year + *years;
    return {of_other_year(target_column(choice, fmt::format("Mål {}", year), year), choice)};
  }
  const bool shown = form.shows("målår"), later = m.convention.indicator_assessment.target_may_be_later;
  return {chosen_column<AssessedIndicator>(choice,
                                           {fmt::format("Mål {}", m.period.year), Align::right, figure_share},
                                           [report = m.period, shown, later](const AssessedIndicator& i) {
                                             return this_years_target(*i.indicator, report, shown, later);
                                           })};
}

/// Not at year end, when there is nothing left to forecast; a template's column not where no indicator of the
/// table has a forecast.
IndicatorColumns forecast_columns(const ColumnChoice& choice, const TableForm& form) {
  const Period period = form.view.material.period;
  if (is_whole_year(period)) return {};
  IndicatorColumn column = chosen_column<AssessedIndicator>(
      choice, {fmt::format("Prognos {}", period.year), Align::right, 8.6},
      [period](const AssessedIndicator& i) {
        return figure_cell(forecast_for(*i.indicator, period), i.indicator->unit, whole_year(period.year));
      });
  column.left_out_when_empty = choice.position.source != nullptr;
  return {std::move(column)};
}

/// With its year, unless the table has a column for that.
IndicatorColumns baseline_columns(const ColumnChoice& choice, const TableForm& form) {
  const bool year_is_shown = form.shows("utgångsår");
  return {chosen_column<AssessedIndicator>(
      choice, {"Utgångsvärde", Align::right, 9}, [year_is_shown](const AssessedIndicator& i) -> Cell {
        const auto& baseline = i.indicator->baseline;
        if (!baseline) return {};
        const CellValue value = shown_figure(baseline->value, i.indicator->unit, {});
        const bool with_year = !year_is_shown && baseline->period.year != 0;
        return {with_year ? with_period(value, baseline->period) : value, baseline->value.position};
      })};
}

/// A figure that is older than the report's period is told with its own.
IndicatorColumns progress_columns(const ColumnChoice& choice, const TableForm& form) {
  const Period report = form.view.material.period;
  return {chosen_column<AssessedIndicator>(choice, {"Framsteg", Align::right, figure_share},
                                           [report](const AssessedIndicator& i) -> Cell {
                                             const auto progress = progress_of(*i.indicator, report);
                                             if (!progress) return {};
                                             const CellValue percent = Number{progress->percent, "%"};
                                             if (ends_together(progress->period, report)) return {percent};
                                             return {with_period(percent, progress->period)};
                                           })};
}

}  // namespace redovisa
