#include <algorithm>

#include "view/assignment_columns.hpp"
#include "view/goal_columns.hpp"
#include "view/goal_tables.hpp"
#include "view/indicator_columns.hpp"
#include "view/indicator_notes.hpp"
#include "view/period_columns.hpp"
#include "view/plan_goals.hpp"

namespace redovisa {

namespace {

using Choices = std::vector<ColumnChoice>;

void add(Choices& columns, std::initializer_list<const char*> names) {
  for (const char* name : names) columns.push_back({.show = name});
}

template <class T>
std::vector<const T*> pointers_to(std::span<const T> all) {
  std::vector<const T*> pointers;
  for (const T& one : all) pointers.push_back(&one);
  return pointers;
}

/// Columns that only some municipalities fill in are there when anyone has.
template <class Is>
bool any_indicator(const PlanView& view, Is is) {
  return std::ranges::any_of(view.material.indicators, is);
}

void add_baseline(const PlanView& view, Choices& columns) {
  if (any_indicator(view, [](const Indicator& i) { return i.baseline.has_value(); }))
    add(columns, {"utgångsvärde", "utgångsår"});
}

void add_limits(const PlanView& view, Choices& columns) {
  const Scale& scale = view.material.convention.scale;
  for (Level level = 0; level < scale.levels.size(); ++level) {
    const auto has_limit = [&](const Indicator& i) {
      return std::ranges::find(i.levels, level, &LevelCriterion::level) != i.levels.end();
    };
    if (any_indicator(view, has_limit))
      columns.push_back({.show = "gräns", .which = scale.levels[level].key});
  }
}

Choices indicator_choices(const PlanView& view) {
  Choices columns;
  add(columns, {"id", "målnummer", "namn"});
  if (any_indicator(view, [](const Indicator& i) { return !i.contributes_to.empty(); }))
    add(columns, {"överordnat"});
  add(columns, {"nivå", "ansvarig", "enhet"});
  add_baseline(view, columns);
  columns.push_back({.show = "utfall", .which = std::string{outcome_history}});
  add_limits(view, columns);
  columns.push_back({.show = "målvärde", .which = std::string{every_year}});
  if (view.material.followed_up) add(columns, {"prognos", "bedömning", "trend"});
  add(columns, {"källa"});
  return columns;
}

Choices goal_choices(const PlanView& view) {
  Choices columns;
  add(columns, {"mål"});
  const auto& goals = view.material.goals;
  if (std::ranges::any_of(goals, [&](const Goal& g) { return !area_of(g, view).empty(); }))
    add(columns, {"område"});
  if (std::ranges::any_of(goals, [](const Goal& g) { return !g.level.empty(); })) add(columns, {"nivå"});
  if (std::ranges::any_of(goals, [](const Goal& g) { return !g.parent.empty(); }))
    add(columns, {"överordnat"});
  if (view.material.followed_up) add(columns, {"bedömning", "trend"});
  return columns;
}

Choices assignment_choices(bool followed_up) {
  Choices columns;
  add(columns, {"id", "målnummer", "typ", "namn", "ansvarig"});
  if (followed_up) add(columns, {"plan"});
  add(columns, {"slutdatum", "status"});
  if (followed_up) add(columns, {"bedömning", "trend"});
  return columns;
}

}  // namespace

Table all_goals(const PlanView& view) {
  Table table = goal_overview(view);
  table.columns.clear();
  table.rows.clear();
  const TableLayout layout{"måluppfyllelse", goal_choices(view), {}, {}};
  return laid_out(std::move(table), {view, layout}, goal_menu(), pointers_to(view.goals()));
}

Table all_indicators(const PlanView& view) {
  Table table;
  table.id = "indikatorer";
  table.caption = view.material.followed_up ? "Indikatorer med utfall, målvärde, prognos, bedömning och trend"
                                            : "Indikatorer med utfall och målvärde";
  table.description = "Alla indikatorer i planens ordning.";
  const TableLayout layout{"indikatorer", indicator_choices(view), {}, {}};
  const auto indicators = pointers_to(std::span{view.plan.indicators});
  table = laid_out(std::move(table), {view, layout}, indicator_menu(), indicators);
  for (const auto* i : indicators) add_indicator_notes(*i, view.material, table);
  return table;
}

Table all_assignments(const PlanView& view) {
  Table table;
  table.id = "uppdrag";
  table.caption = "Uppdrag och initiativ med status och bedömning";
  table.description = "Alla uppdrag, initiativ och verksamhetsmål i planens ordning.";
  const TableLayout layout{"uppdrag", assignment_choices(view.material.followed_up), {}, {}};
  return laid_out(std::move(table), {view, layout}, assignment_menu(),
                  pointers_to(std::span{view.plan.assignments}));
}

}  // namespace redovisa
