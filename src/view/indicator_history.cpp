#include "view/indicator_history.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "view/cells.hpp"
#include "view/end_text.hpp"
#include "view/figure_cells.hpp"
#include "view/history_figures.hpp"
#include "view/indicator_notes.hpp"
#include "view/named_values.hpp"
#include "view/reason_wording.hpp"
#include "view/tabulate.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

constexpr std::size_t fewest_points = 3;
constexpr std::size_t most_panels = 6;
constexpr std::uint8_t most_decimals = 2;

using Indicators = std::vector<const AssessedIndicator*>;

/// The worst first; those that cannot be judged last.
std::size_t rank_of(const AssessedIndicator& indicator) {
  const auto level = indicator.assessment.level();
  return level ? 255U - *level : 256U;
}

/// As many as there is room for, the worst ones, in the plan's order.
Indicators most_telling(const Indicators& candidates, const PlanView& view) {
  Indicators shown;
  for (const AssessedIndicator* i : candidates)
    if (measured_times(*i->indicator, view.material.period) >= fewest_points) shown.push_back(i);
  if (shown.size() <= most_panels) return shown;
  Indicators worst = shown;
  std::ranges::stable_sort(worst, {}, [](const AssessedIndicator* i) { return rank_of(*i); });
  worst.resize(most_panels);
  std::erase_if(shown,
                [&](const AssessedIndicator* i) { return std::ranges::find(worst, i) == worst.end(); });
  return shown;
}

std::string unit_text(const Indicator& indicator) {
  if (indicator.unit == "%") return "Procent";
  if (indicator.unit == rank_unit) return "Plats, 1 är bäst";
  std::string text = indicator.unit;
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return text;
}

std::uint8_t decimals_of(const Chart& chart) {
  std::uint8_t decimals = 0;
  for (const Series& series : chart.series)
    for (const auto& value : series.values)
      if (value) decimals = std::max(decimals, trimmed(*value).decimals);
  return std::min(decimals, most_decimals);
}

Series series_of(std::string name, SeriesRole role, const std::vector<std::optional<Decimal>>& values) {
  Series series{std::move(name), values};
  series.role = role;
  series.emphasised = role != SeriesRole::target;
  return series;
}

void add_if_any(Series series, Chart& chart) {
  const auto has_number = [](const std::optional<Decimal>& value) { return value.has_value(); };
  if (std::ranges::any_of(series.values, has_number)) chart.series.push_back(std::move(series));
}

std::vector<std::optional<Decimal>> only_last(std::size_t count, const std::optional<Decimal>& value) {
  std::vector<std::optional<Decimal>> values(count);
  values.back() = value;
  return values;
}

Chart panel_of(const AssessedIndicator& assessed, const HistoryYears& years) {
  const Indicator& indicator = *assessed.indicator;
  const IndicatorFigures figures = figures_of(indicator, years);
  Chart panel;
  panel.caption = without_end_points(indicator.name);
  panel.kind = ChartKind::history;
  panel.unit = unit_text(indicator);
  for (const int year : years.years) panel.categories.push_back(std::to_string(year));
  const std::size_t count = years.years.size();
  add_if_any(series_of("Utfall", SeriesRole::value, figures.outcomes), panel);
  add_if_any(series_of(to_date_words(years.report), SeriesRole::value, only_last(count, figures.to_date)),
             panel);
  add_if_any(series_of("Prognos", SeriesRole::forecast, only_last(count, figures.forecast)), panel);
  add_if_any(series_of("Mål", SeriesRole::target, figures.targets), panel);
  panel.decimals = decimals_of(panel);
  return panel;
}

/// "2022 578, 2023 534, 2024 448, jan–aug 2025 430, prognos 2025 450, mål 2025 480".
std::string story_of(const AssessedIndicator& assessed, const HistoryYears& years) {
  const Indicator& indicator = *assessed.indicator;
  const IndicatorFigures figures = figures_of(indicator, years);
  std::string text;
  const auto tell = [&](const std::string& when, const std::optional<Decimal>& value) {
    if (value)
      text += fmt::format("{}{} {}", text.empty() ? "" : ", ", when,
                          text_of(number_with_unit(*value, indicator.unit)));
  };
  for (std::size_t i = 0; i < years.years.size(); ++i)
    tell(std::to_string(years.years[i]), figures.outcomes[i]);
  const int year = years.report.year;
  tell(end_text(years.report), figures.to_date);
  tell(fmt::format("prognos {}", year), figures.forecast);
  tell(fmt::format("mål {}", year), figures.targets.back());
  return fmt::format("{}: {}.", without_end_points(indicator.name), text);
}

Cell number_cell(const std::optional<Decimal>& value, const std::string& unit) {
  return value ? Cell{number_with_unit(*value, unit)} : Cell{};
}

Row row_of(const AssessedIndicator& assessed, const HistoryYears& years) {
  const Indicator& indicator = *assessed.indicator;
  const IndicatorFigures figures = figures_of(indicator, years);
  Row row{{text_cell(without_end_points(indicator.name))}};
  for (const auto& outcome : figures.outcomes) row.cells.push_back(number_cell(outcome, indicator.unit));
  if (!is_whole_year(years.report)) {
    row.cells.back() = number_cell(figures.to_date, indicator.unit);
    row.cells.push_back(number_cell(figures.forecast, indicator.unit));
  }
  // a target in words says which way is better: "högst 6,5 %"
  const PeriodTarget* target = value_ending(indicator.targets, whole_year(years.report.year));
  row.cells.push_back(target == nullptr ? number_cell(figures.targets.back(), indicator.unit)
                                        : target_cell(target, indicator.unit));
  return row;
}

std::vector<Column> columns_of(const HistoryYears& years) {
  std::vector<Column> columns{{"Indikator", Align::left, 40}};
  for (const int year : years.years) columns.push_back({fmt::format("Utfall {}", year), Align::right, 10});
  const int year = years.report.year;
  if (!is_whole_year(years.report)) {
    columns.back().heading = "Utfall " + end_text(years.report);
    columns.push_back({fmt::format("Prognos {}", year), Align::right, 10});
  }
  columns.push_back({fmt::format("Mål {}", year), Align::right, 10});
  return columns;
}

HistoryYears years_for(const IndicatorHistories& histories, const PlanView& view) {
  std::vector<const Indicator*> indicators;
  for (const AssessedIndicator* i : histories.indicators) indicators.push_back(i->indicator);
  return history_years(indicators, view.material.period);
}

IndicatorHistories with_count(IndicatorHistories histories, const Indicators& candidates,
                              const PlanView& view) {
  histories.indicators = most_telling(candidates, view);
  const auto shown = histories.indicators.size();
  const auto measured =
      static_cast<std::size_t>(std::ranges::count_if(candidates, [&](const AssessedIndicator* i) {
        return measured_times(*i->indicator, view.material.period) >= fewest_points;
      }));
  if (shown == 0 || shown == candidates.size()) return histories;
  histories.caption += fmt::format(" ({} av {})", shown, candidates.size());
  histories.note = measured > shown
                       ? fmt::format(
                             "Av {} indikatorer har {} mätts minst {} gånger. Här visas de {} som har "
                             "bedömts sämst.",
                             candidates.size(), measured, count_in_words(fewest_points), shown)
                       : fmt::format("Av {} indikatorer visas de {} som har mätts minst {} gånger.",
                                     candidates.size(), shown, count_in_words(fewest_points));
  return histories;
}

}  // namespace

IndicatorHistories histories_off_target(const PlanView& view) {
  Indicators candidates;
  for (const auto& i : view.plan.indicators)
    if (i.assessment.level().value_or(0) > 0) candidates.push_back(&i);
  return with_count({"utveckling", "Indikatorer som inte når målet: utveckling", {}}, candidates, view);
}

IndicatorHistories histories_of_keys(const PlanView& view) {
  Indicators candidates;
  for (const auto& i : view.plan.indicators)
    if (i.indicator->key) candidates.push_back(&i);
  return with_count({"nyckelindikatorer", "Nyckelindikatorernas utveckling", {}}, candidates, view);
}

IndicatorHistories histories_of_all(const PlanView& view) {
  IndicatorHistories histories{"ar-for-ar", "Indikatorernas utfall år för år", {}};
  for (const auto& i : view.plan.indicators)
    if (measured_times(*i.indicator, view.material.period) > 1) histories.indicators.push_back(&i);
  return histories;
}

IndicatorHistories histories_of(const AssessedGoal& goal, const PlanView& view) {
  Indicators candidates;
  for (const auto& part : goal.parts)
    if (part.kind == GoalPart::Kind::indicator) candidates.push_back(&view.plan.indicators[part.index]);
  return with_count({fmt::format("utveckling-{}", id_part(goal.goal->number)),
                     fmt::format("Indikatorernas utveckling, mål {}", goal.goal->number),
                     {}},
                    candidates, view);
}

std::optional<Chart> history_chart(const IndicatorHistories& histories, const PlanView& view) {
  if (histories.indicators.empty()) return std::nullopt;
  const HistoryYears years = years_for(histories, view);
  Chart chart;
  chart.id = "diagram-" + histories.id;
  chart.caption = histories.caption;
  chart.kind = ChartKind::panels;
  chart.unit = "Linje: utfall per år. Streckad linje: mål.";
  chart.data_table_id = histories.id;
  chart.description = "Ett litet linjediagram för varje indikator, med utfall per år, mål och prognos.";
  for (const AssessedIndicator* i : histories.indicators) {
    chart.panels.push_back(panel_of(*i, years));
    chart.panels.back().id = fmt::format("{}-{}", chart.id, chart.panels.size());
    chart.panels.back().description = story_of(*i, years);
    chart.description += " " + chart.panels.back().description;
  }
  return chart;
}

Table history_table(const IndicatorHistories& histories, const PlanView& view) {
  Table table;
  table.id = histories.id;
  table.caption = histories.caption;
  table.description = "Utfall per år, prognos och mål för varje indikator.";
  table.small = true;
  if (histories.indicators.empty()) return table;
  const HistoryYears years = years_for(histories, view);
  table.columns = columns_of(years);
  for (const AssessedIndicator* i : histories.indicators) {
    table.rows.push_back(row_of(*i, years));
    if (auto note = unit_note(*i->indicator); !note.empty()) table.notes.push_back(std::move(note));
  }
  if (!histories.note.empty()) table.notes.push_back(histories.note);
  return table;
}

}  // namespace redovisa
