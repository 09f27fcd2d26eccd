#include "view/goal_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "diagnostics/folded.hpp"
#include "view/cells.hpp"
#include "view/marks.hpp"
#include "view/reason_wording.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

/// One column of a table over things of type T: its heading and what it takes from each.
template <class T>
struct ColumnOver {
  Column column;
  std::function<Cell(const T&)> cell;
};

template <class T>
Table tabulate(Table table, const std::vector<ColumnOver<T>>& columns, const std::vector<const T*>& items) {
  for (const auto& c : columns) table.columns.push_back(c.column);
  for (const T* item : items) {
    Row row;
    for (const auto& c : columns) row.cells.push_back(c.cell(*item));
    table.rows.push_back(std::move(row));
  }
  return table;
}

bool is_year_end(const SourceMaterial& material) { return is_whole_year(material.period); }

Cell mark_cell(const Scale& scale, const Judgement& judgement, bool year_end) {
  const SourcePosition source = judgement.decided ? judgement.decided->position : SourcePosition{};
  return {mark_of(scale, judgement.level(), year_end), source};
}

Cell value_cell(const PeriodValue* value, const std::string& unit) {
  return value == nullptr ? Cell{} : cell_of(value->value, unit);
}

const PeriodValue* forecast_of(const Indicator& indicator, const Period& period) {
  const auto* made_now = value_ending(indicator.forecasts, period);
  return made_now != nullptr ? made_now : value_ending(indicator.forecasts, whole_year(period.year));
}

std::string id_part(std::string_view text) {
  std::string id;
  for (const char c : folded(text))
    id += (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '-';
  return id;
}

/// The full years before the report's that any of the plan's indicators has an outcome for, at most three, oldest
/// first: the same for all tables of a report.
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
    columns.push_back({{fmt::format("Utfall {}", year), Align::right, 8.2}, [year](const AssessedIndicator& i) {
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
  columns.push_back({{fmt::format("Mål {}", period.year), Align::right, 8.2}, [period](const AssessedIndicator& i) {
                       return value_cell(value_ending(i.indicator->targets, whole_year(period.year)), i.indicator->unit);
                     }});
  if (!is_whole_year(period))
    columns.push_back({{fmt::format("Prognos {}", period.year), Align::right, 8.6}, [period](const AssessedIndicator& i) {
                         return value_cell(forecast_of(*i.indicator, period), i.indicator->unit);
                       }});
  const Convention& c = material.convention;
  const bool year_end = is_year_end(material);
  columns.push_back({{"Bedömning", Align::left, 12.5},
                     [&c, year_end](const AssessedIndicator& i) { return mark_cell(c.scale, i.assessment, year_end); }});
  columns.push_back({{"Trend", Align::left, 13},
                     [&c, year_end](const AssessedIndicator& i) { return mark_cell(c.trends, i.trend, year_end); }});
}

IndicatorColumns indicator_columns(const std::string& heading, const SourceMaterial& material) {
  IndicatorColumns columns{
      {{heading, Align::left, 23}, [](const AssessedIndicator& i) { return text_cell(i.indicator->name); }},
      {{"Ansvarig", Align::left, 17}, [](const AssessedIndicator& i) { return text_cell(i.indicator->responsible); }}};
  add_outcome_columns(columns, years_with_outcomes(material), material.period);
  add_verdict_columns(columns, material);
  return columns;
}

std::vector<ColumnOver<AssessedAssignment>> status_columns(const std::string& heading) {
  return {{{heading, Align::left, 40}, [](const AssessedAssignment& a) { return text_cell(a.assignment->name); }},
          {{"Ansvarig", Align::left, 24}, [](const AssessedAssignment& a) { return text_cell(a.assignment->responsible); }},
          {{"Prognos för slutförande", Align::left, 17},
           [](const AssessedAssignment& a) { return Cell{std::string{word_of_plan(a.on_plan())}}; }},
          {{"Slutdatum", Align::left, 12},
           [](const AssessedAssignment& a) {
             return a.assignment->end_date ? Cell{*a.assignment->end_date, a.assignment->end_date_position} : Cell{};
           }},
          {{"Status", Align::left, 12}, [](const AssessedAssignment& a) {
             if (!a.assignment->status) return Cell{};
             return Cell{std::string{word_of(*a.assignment->status)}, a.assignment->status_position};
           }}};
}

std::vector<ColumnOver<AssessedAssignment>> verdict_columns(const std::string& heading, const SourceMaterial& material) {
  const Convention& c = material.convention;
  const bool year_end = is_year_end(material);
  return {{{heading, Align::left, 40}, [](const AssessedAssignment& a) { return text_cell(a.assignment->name); }},
          {{"Ansvarig", Align::left, 26}, [](const AssessedAssignment& a) { return text_cell(a.assignment->responsible); }},
          {{"Bedömning", Align::left, 17},
           [&c, year_end](const AssessedAssignment& a) { return mark_cell(c.scale, a.assessment, year_end); }},
          {{"Trend", Align::left, 17},
           [&c, year_end](const AssessedAssignment& a) { return mark_cell(c.trends, a.trend, year_end); }}};
}

std::string comment_heading(const std::string& name, const Commentary& comment) {
  std::string_view shown = name;
  while (shown.ends_with('.')) shown.remove_suffix(1);
  if (!comment.date) return fmt::format("Kommentar – {}", shown);
  return fmt::format("Kommentar – {} ({})", shown, to_iso(*comment.date));
}

void add_comment(const std::string& name, const std::optional<Commentary>& comment, std::vector<Item>& items) {
  if (comment && !comment->text.empty())
    items.emplace_back(Comment{comment_heading(name, *comment), {comment->text, comment->position}});
}

void add_notes(const std::string& name, const std::vector<std::string>& notes, Table& table) {
  for (const auto& note : notes)
    if (!note.empty()) table.notes.push_back(fmt::format("{}: {}", name, note));
}

void add_indicator_notes(const AssessedIndicator& i, const Convention& c, Table& table) {
  add_notes(i.indicator->name,
            {override_note(i.assessment, c.scale, "bedömningen"), override_note(i.trend, c.trends, "trenden")}, table);
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

std::vector<const AssessedAssignment*> assignments_of(const AssessedGoal& goal, const PlanView& view,
                                                      std::string_view kind) {
  std::vector<const AssessedAssignment*> result;
  for (const auto& part : goal.parts) {
    if (part.kind != GoalPart::Kind::assignment) continue;
    const auto& assignment = view.plan.assignments[part.index];
    if (folded(assignment.assignment->kind) == folded(kind)) result.push_back(&assignment);
  }
  return result;
}

std::string goal_title(const Goal& goal) { return fmt::format("{} {}", goal.number, goal.name); }

Table indicator_table(const AssessedGoal& goal, const PlanLevel& level,
                      const std::vector<const AssessedIndicator*>& indicators, const PlanView& view) {
  Table table;
  table.id = fmt::format("indikatorer-{}-{}", id_part(goal.goal->number), id_part(level.key));
  table.caption = fmt::format("{}, mål {}", level.caption, goal.goal->number);
  table.description = fmt::format("{} för målet {} med utfall, målvärde, prognos, bedömning och trend.", level.caption,
                                  goal_title(*goal.goal));
  table.small = true;
  table = tabulate(std::move(table), indicator_columns(level.heading, view.material), indicators);
  for (const auto* indicator : indicators) add_indicator_notes(*indicator, view.material.convention, table);
  return table;
}

Table assignment_table(const AssessedGoal& goal, const AssignmentKind& kind,
                       const std::vector<const AssessedAssignment*>& assignments, const PlanView& view) {
  Table table;
  table.id = fmt::format("uppdrag-{}-{}", id_part(goal.goal->number), id_part(kind.key));
  table.caption = fmt::format("{}, mål {}", kind.caption, goal.goal->number);
  table.description = fmt::format("{} för målet {}.", kind.caption, goal_title(*goal.goal));
  const bool judged = kind.basis == AssignmentBasis::person;
  return tabulate(std::move(table), judged ? verdict_columns(kind.key, view.material) : status_columns(kind.key),
                  assignments);
}

}  // namespace

std::string override_note(const Judgement& judgement, const Scale& scale, std::string_view what) {
  if (!judgement.overridden()) return {};
  return fmt::format("{} är beslutad av en person. Regeln ger ”{}”. {}", what,
                     traits_of(scale, judgement.computed.level).word, judgement.motive.text);
}

Table verdict_table(const AssessedGoal& goal, const PlanView& view) {
  const Convention& c = view.material.convention;
  const bool year_end = is_year_end(view.material);
  Table table;
  table.id = fmt::format("bedomning-{}", id_part(goal.goal->number));
  table.caption = fmt::format("Bedömning och trend, mål {}", goal.goal->number);
  table.description = fmt::format("Målet {} bedöms som {} med trenden {}.", goal_title(*goal.goal),
                                  mark_of(c.scale, goal.assessment.level(), year_end).word,
                                  mark_of(c.trends, goal.trend.level(), year_end).word);
  table.kind = TableKind::verdict;
  table.columns = {{"Bedömning"}, {"Trend"}};
  table.rows.push_back(
      {{mark_cell(c.scale, goal.assessment, year_end), mark_cell(c.trends, goal.trend, year_end)}});
  for (auto note : {override_note(goal.assessment, c.scale, "Bedömningen"), override_note(goal.trend, c.trends, "Trenden")})
    if (!note.empty()) table.notes.push_back(std::move(note));
  return table;
}

std::vector<Item> indicator_items(const AssessedGoal& goal, const PlanView& view) {
  std::vector<Item> items;
  for (const auto& level : view.material.convention.plan_levels) {
    const auto indicators = indicators_at(goal, view, level.key);
    if (indicators.empty()) continue;
    items.emplace_back(indicator_table(goal, level, indicators, view));
    for (const auto* i : indicators) add_comment(i->indicator->name, i->indicator->comment, items);
  }
  return items;
}

std::vector<Item> assignment_items(const AssessedGoal& goal, const PlanView& view) {
  std::vector<Item> items;
  for (const auto& kind : view.material.convention.assignment_kinds) {
    const auto assignments = assignments_of(goal, view, kind.key);
    if (assignments.empty()) continue;
    items.emplace_back(assignment_table(goal, kind, assignments, view));
    for (const auto* a : assignments) add_comment(a->assignment->name, a->assignment->comment, items);
  }
  return items;
}

Table goal_overview(const PlanView& view) {
  Table table;
  table.id = "maluppfyllelse";
  table.caption = "Bedömning och trend för nämndens mål";
  table.description = "Alla mål med bedömning och trend.";
  const Convention& c = view.material.convention;
  const bool year_end = is_year_end(view.material);
  std::vector<const AssessedGoal*> goals;
  for (const auto& goal : view.plan.goals) goals.push_back(&goal);
  return tabulate<AssessedGoal>(
      std::move(table),
      {{{"Mål", Align::left, 66}, [](const AssessedGoal& g) { return text_cell(goal_title(*g.goal)); }},
       {{"Bedömning", Align::left, 18},
        [&](const AssessedGoal& g) { return mark_cell(c.scale, g.assessment, year_end); }},
       {{"Trend", Align::left, 16}, [&](const AssessedGoal& g) { return mark_cell(c.trends, g.trend, year_end); }}},
      goals);
}

Table all_indicators(const PlanView& view) {
  Table table;
  table.id = "indikatorer";
  table.caption = "Indikatorer med utfall, målvärde, prognos, bedömning och trend";
  table.description = "Alla indikatorer i planens ordning.";
  std::vector<const AssessedIndicator*> indicators;
  for (const auto& indicator : view.plan.indicators) indicators.push_back(&indicator);
  auto columns = indicator_columns("Indikator", view.material);
  const auto text_column = [&](std::string heading, double share, std::string Indicator::* field) {
    return ColumnOver<AssessedIndicator>{
        {std::move(heading), Align::left, share},
        [field](const AssessedIndicator& i) { return Cell{i.indicator->*field, i.indicator->position}; }};
  };
  columns.insert(columns.begin(), text_column("Id", 6, &Indicator::id));
  columns.insert(columns.begin() + 1, text_column("Mål", 6, &Indicator::goal));
  columns.insert(columns.begin() + 3, text_column("Nivå", 8, &Indicator::level));
  columns.insert(columns.begin() + 5, text_column("Enhet", 8, &Indicator::unit));
  table = tabulate(std::move(table), columns, indicators);
  for (const auto* i : indicators) add_indicator_notes(*i, view.material.convention, table);
  return table;
}

Table all_assignments(const PlanView& view) {
  Table table;
  table.id = "uppdrag";
  table.caption = "Uppdrag och initiativ med status och bedömning";
  table.description = "Alla uppdrag, initiativ och verksamhetsmål i planens ordning.";
  std::vector<const AssessedAssignment*> assignments;
  for (const auto& assignment : view.plan.assignments) assignments.push_back(&assignment);
  auto columns = status_columns("Uppdrag");
  const auto text_column = [](std::string heading, double share, std::string Assignment::* field) {
    return ColumnOver<AssessedAssignment>{
        {std::move(heading), Align::left, share},
        [field](const AssessedAssignment& a) { return Cell{a.assignment->*field, a.assignment->position}; }};
  };
  columns.insert(columns.begin(), text_column("Id", 6, &Assignment::id));
  columns.insert(columns.begin() + 1, text_column("Mål", 6, &Assignment::goal));
  columns.insert(columns.begin() + 2, text_column("Typ", 14, &Assignment::kind));
  const auto verdicts = verdict_columns("", view.material);
  columns.insert(columns.end(), verdicts.begin() + 2, verdicts.end());
  return tabulate(std::move(table), columns, assignments);
}

}  // namespace redovisa
