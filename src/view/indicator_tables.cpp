#include <algorithm>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "view/cells.hpp"
#include "view/goal_tables.hpp"
#include "view/reason_wording.hpp"
#include "view/tabulate.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

Cell value_cell(const PeriodValue* value, const std::string& unit) {
  return value == nullptr ? Cell{} : cell_of(value->value, unit);
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

using IndicatorColumns = std::vector<ColumnOver<AssessedIndicator>>;

void add_outcome_columns(IndicatorColumns& columns, const std::vector<int>& years, const Period& period) {
  for (const int year : years)
    columns.push_back(
        {{fmt::format("Utfall {}", year), Align::right, 8.2}, [year](const AssessedIndicator& i) {
           return value_cell(value_ending(i.indicator->outcomes, whole_year(year)), i.indicator->unit);
         }});
  const std::string now = is_whole_year(period)
                              ? fmt::format("Utfall {}", period.year)
                              : fmt::format("Utfall {} {}", short_month_name(period.last_month), period.year);
  columns.push_back({{now, Align::right, 8.2}, [period](const AssessedIndicator& i) {
                       return value_cell(value_ending(i.indicator->outcomes, period), i.indicator->unit);
                     }});
}

void add_verdict_columns(IndicatorColumns& columns, const SourceMaterial& material) {
  const Period period = material.period;
  columns.push_back(
      {{fmt::format("Mål {}", period.year), Align::right, 8.2}, [period](const AssessedIndicator& i) {
         const auto* target = value_ending(i.indicator->targets, whole_year(period.year));
         return target == nullptr ? Cell{} : cell_of(target->value, i.indicator->unit);
       }});
  if (!is_whole_year(period))
    columns.push_back(
        {{fmt::format("Prognos {}", period.year), Align::right, 8.6}, [period](const AssessedIndicator& i) {
           return value_cell(forecast_for(*i.indicator, period), i.indicator->unit);
         }});
  const Convention& c = material.convention;
  const bool year_end = is_year_end(material);
  columns.push_back({{"Bedömning", Align::left, 12.5}, [&c, year_end](const AssessedIndicator& i) {
                       return mark_cell(c.scale, i.assessment, year_end);
                     }});
  columns.push_back({{"Trend", Align::left, 13}, [&c, year_end](const AssessedIndicator& i) {
                       return mark_cell(c.trends, i.trend, year_end);
                     }});
}

IndicatorColumns indicator_columns(const std::string& heading, const SourceMaterial& material) {
  IndicatorColumns columns{
      {{heading, Align::left, 27}, [](const AssessedIndicator& i) { return text_cell(i.indicator->name); }},
      {{"Ansvarig", Align::left, 14},
       [](const AssessedIndicator& i) { return text_cell(i.indicator->responsible); }}};
  add_outcome_columns(columns, years_with_outcomes(material), material.period);
  add_verdict_columns(columns, material);
  return columns;
}

void add_notes(const std::string& name, const std::vector<std::string>& notes, Table& table) {
  for (const auto& note : notes)
    if (!note.empty()) table.notes.push_back(fmt::format("{}: {}", name, note));
}

void add_indicator_notes(const AssessedIndicator& i, const Convention& c, Table& table) {
  add_notes(
      i.indicator->name,
      {override_note(i.assessment, c.scale, "bedömningen"), override_note(i.trend, c.trends, "trenden")},
      table);
}

std::vector<const AssessedIndicator*> indicators_at(const AssessedGoal& goal, const PlanView& view,
                                                    std::string_view level) {
  std::vector<const AssessedIndicator*> result;
  for (const auto& part : goal.parts) {
    if (part.kind != GoalPart::Kind::indicator) continue;
    const auto& indicator = view.plan.indicators[part.index];
    if (folded(indicator.indicator->level) == folded(level)) result.push_back(&indicator);
  }
  return result;
}

Table indicator_table(const AssessedGoal& goal, const PlanLevel& level,
                      const std::vector<const AssessedIndicator*>& indicators, const PlanView& view) {
  Table table;
  table.id = fmt::format("indikatorer-{}-{}", id_part(goal.goal->number), id_part(level.key));
  table.caption = fmt::format("{}, mål {}", level.caption, goal.goal->number);
  table.description = fmt::format("{} för målet {} med utfall, målvärde, prognos, bedömning och trend.",
                                  level.caption, goal_title(*goal.goal));
  table.small = true;
  table = tabulate(std::move(table), indicator_columns(level.heading, view.material), indicators);
  for (const auto* indicator : indicators) add_indicator_notes(*indicator, view.material.convention, table);
  return table;
}

}  // namespace

std::vector<Item> indicator_items(const AssessedGoal& goal, const PlanView& view) {
  std::vector<Item> items;
  const auto add_table = [&](const PlanLevel& level) {
    const auto indicators = indicators_at(goal, view, level.key);
    if (indicators.empty()) return;
    items.emplace_back(indicator_table(goal, level, indicators, view));
    for (const auto* i : indicators) add_comment(i->indicator->name, i->indicator->comment, items);
  };
  for (const auto& level : view.material.convention.plan_levels) add_table(level);
  add_table({"", "Indikator", "Indikatorer"});  // those whose level nobody has written
  return items;
}

Table all_indicators(const PlanView& view) {
  Table table;
  table.id = "indikatorer";
  table.caption = "Indikatorer med utfall, målvärde, prognos, bedömning och trend";
  table.description = "Alla indikatorer i planens ordning.";
  std::vector<const AssessedIndicator*> indicators;
  for (const auto& indicator : view.plan.indicators) indicators.push_back(&indicator);
  auto columns = indicator_columns("Indikator", view.material);
  const auto text_column = [&](std::string heading, double share, std::string Indicator::*field) {
    return ColumnOver<AssessedIndicator>{{std::move(heading), Align::left, share},
                                         [field](const AssessedIndicator& i) {
                                           return Cell{i.indicator->*field, i.indicator->position};
                                         }};
  };
  columns.insert(columns.begin(), text_column("Id", 6, &Indicator::id));
  columns.insert(columns.begin() + 1, text_column("Mål", 6, &Indicator::goal));
  columns.insert(columns.begin() + 3, text_column("Nivå", 8, &Indicator::level));
  columns.insert(columns.begin() + 5, text_column("Enhet", 8, &Indicator::unit));
  columns.push_back(text_column("Källa", 16, &Indicator::source));
  table = tabulate(std::move(table), columns, indicators);
  for (const auto* i : indicators) add_indicator_notes(*i, view.material.convention, table);
  return table;
}

}  // namespace redovisa
