#include <algorithm>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "view/goal_tables.hpp"
#include "view/indicator_columns.hpp"
#include "view/indicator_notes.hpp"
#include "view/period_columns.hpp"

namespace redovisa {

namespace {

using Indicators = std::vector<const AssessedIndicator*>;

/// The columns of a table of indicators when the template has chosen none. A plan alone has nothing to judge.
std::vector<ColumnChoice> usual_columns(const PlanView& view) {
  std::vector<ColumnChoice> columns{{.show = "namn"},
                                    {.show = "ansvarig"},
                                    {.show = "utfall", .which = std::string{outcome_history}},
                                    {.show = "målvärde"}};
  if (!view.material.followed_up) return columns;
  for (const auto* name : {"prognos", "bedömning", "trend"}) columns.push_back({.show = name});
  return columns;
}

/// The usual column of who is responsible is left out where nobody is; one that the template has asked for
/// may be there to be filled in.
TableLayout without_unused_names(TableLayout layout, const Indicators& indicators) {
  const bool used =
      std::ranges::any_of(indicators, [](const auto* i) { return !i->indicator->responsible.empty(); });
  if (used) return layout;
  std::erase_if(layout.columns,
                [](const ColumnChoice& c) { return c.show == "ansvarig" && c.position.source == nullptr; });
  return layout;
}

Table with_notes(Table table, const TableForm& form, const Indicators& indicators) {
  const TableLayout layout = without_unused_names(form.layout, indicators);
  table = laid_out(std::move(table), {form.view, layout}, indicator_menu(), indicators);
  for (const auto* i : indicators) {
    if (auto note = unit_note(*i->indicator); !note.empty() && !form.shows("enhet"))
      table.notes.push_back(std::move(note));
    add_indicator_notes(*i, form.view.material, table);
  }
  return table;
}

/// The table and the comments on its indicators that it does not show itself.
std::vector<Item> with_comments(Table table, const TableLayout& layout, const Indicators& indicators,
                                const PlanView& view) {
  const TableForm form{view, layout};
  std::vector<Item> items{with_notes(std::move(table), form, indicators)};
  const bool in_table = form.shows("kommentar");
  for (const auto* i : indicators)
    if (!in_table || !fits_in_cell(i->indicator->comment))
      add_comment(i->indicator->name, i->indicator->comment, items);
  return items;
}

/// The layout of a goal's own table, which need not say which goal it is of.
TableLayout without_goal_groups(TableLayout layout) {
  if (folded(layout.group_by) == "mål") layout.group_by.clear();
  return layout;
}

TableLayout layout_for(const PlanLevel& level, const PlanView& view) {
  const std::string name = level.key.empty() ? "indikatorer" : "indikatorer " + folded(level.key);
  return with_name_heading(layout_or_usual(view, name, usual_columns(view)), level.heading);
}

Indicators indicators_of(const AssessedGoal& goal, const PlanView& view) {
  Indicators result;
  for (const auto& part : goal.parts)
    if (part.kind == GoalPart::Kind::indicator) result.push_back(&view.plan.indicators[part.index]);
  return result;
}

Indicators indicators_of(const AssessedGoal& goal, const PlanView& view, std::string_view level) {
  Indicators result = indicators_of(goal, view);
  std::erase_if(result, [&](const auto* i) { return folded(i->indicator->level) != folded(level); });
  return result;
}

const PlanLevel any_level{"", "Indikator", "Indikatorer"};

/// What the usual columns show, for those who cannot see the table.
std::string_view what_is_shown(const PlanView& view) {
  if (layout_of(view, "indikatorer") != nullptr) return {};
  return view.material.followed_up ? " med utfall, målvärde, prognos, bedömning och trend"
                                   : " med utfall och målvärde";
}

Table goals_table(const AssessedGoal& goal, const PlanLevel& level, const PlanView& view) {
  Table table;
  table.id = fmt::format("indikatorer-{}-{}", id_part(goal.goal->number), id_part(level.key));
  table.caption = fmt::format("{}, mål {}", level.caption, goal.goal->number);
  table.description =
      fmt::format("{} för målet {}{}.", level.caption, goal_title(*goal.goal), what_is_shown(view));
  table.small = true;
  return table;
}

}  // namespace

std::vector<Item> indicator_items(const AssessedGoal& goal, const PlanView& view) {
  std::vector<Item> items;
  const auto add_table = [&](const PlanLevel& level) {
    const auto indicators = indicators_of(goal, view, level.key);
    if (indicators.empty()) return;
    auto made = with_comments(goals_table(goal, level, view), without_goal_groups(layout_for(level, view)),
                              indicators, view);
    std::ranges::move(made, std::back_inserter(items));
  };
  for (const auto& level : view.material.convention.plan_levels) add_table(level);
  add_table(any_level);  // those whose level nobody has written
  return items;
}

Table indicator_table(const AssessedGoal& goal, const PlanView& view) {
  const auto indicators = indicators_of(goal, view);
  Table table = goals_table(goal, any_level, view);
  if (indicators.empty()) return table;
  const TableLayout layout = without_goal_groups(layout_for(any_level, view));
  return with_notes(std::move(table), TableForm{view, layout}, indicators);
}

std::vector<Item> indicator_items(const PlanLevel& level, const PlanView& view) {
  Indicators indicators;
  for (const auto& i : view.plan.indicators)
    if (level.key.empty() || folded(i.indicator->level) == folded(level.key)) indicators.push_back(&i);
  if (indicators.empty()) return {};
  Table table;
  table.id = level.key.empty() ? "indikatorer" : fmt::format("indikatorer-{}", id_part(level.key));
  table.caption = level.caption;
  table.description = fmt::format("{} i planens ordning.", level.caption);
  table.small = true;
  return with_comments(std::move(table), layout_for(level, view), indicators, view);
}

}  // namespace redovisa
