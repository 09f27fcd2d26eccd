#include "view/goal_tables.hpp"

#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "view/cells.hpp"
#include "view/goal_columns.hpp"
#include "view/judgement_wording.hpp"
#include "view/marks.hpp"

namespace redovisa {

namespace {

using Goals = std::vector<const AssessedGoal*>;

const TableLayout* find_layout(const TableLayouts& layouts, std::string_view table) {
  for (const auto& layout : layouts)
    if (folded(layout.table) == table) return &layout;
  return nullptr;
}

std::vector<ColumnChoice> usual_columns(bool followed_up) {
  if (!followed_up) return {{.show = "mål"}};
  return {{.show = "mål"}, {.show = "bedömning"}, {.show = "trend"}};
}

Table overview(Table table, std::string_view name, const Goals& goals, const PlanView& view) {
  const TableLayout layout = layout_or_usual(view, name, usual_columns(view.material.followed_up));
  return laid_out(std::move(table), {view, layout}, goal_menu(), goals);
}

std::string_view what_is_shown(const PlanView& view) {
  return view.material.followed_up ? "Bedömning och trend" : "Översikt";
}

}  // namespace

const TableLayout* layout_of(const PlanView& view, std::string_view table) {
  const std::string name = folded(table);
  const TableLayout* own = find_layout(view.layouts, name);
  return own != nullptr ? own : find_layout(view.layouts, name.substr(0, name.find(' ')));
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
  for (auto note : {override_note(goal.assessment, c.scale, "Bedömningen", year_end),
                    override_note(goal.trend, c.trends, "Trenden", year_end)})
    if (!note.empty()) table.notes.push_back(std::move(note));
  return table;
}

Table goal_overview(const PlanView& view) {
  Table table;
  table.id = "maluppfyllelse";
  table.caption = view.material.followed_up ? "Bedömning och trend för nämndens mål" : "Nämndens mål";
  table.description = view.material.followed_up ? "Alla mål med bedömning och trend." : "Alla mål.";
  Goals goals;
  for (const auto& goal : view.goals()) goals.push_back(&goal);
  return overview(std::move(table), "måluppfyllelse", goals, view);
}

Table goal_overview(const GoalLevel& level, const PlanView& view) {
  const std::string key = folded(level.key);
  Table table;
  table.id = fmt::format("maluppfyllelse-{}", id_part(key));
  table.caption = fmt::format("{}: {}", what_is_shown(view), level.word);
  table.description = fmt::format("Mål på nivån {}.", level.word);
  Goals goals;
  for (const auto& goal : view.goals())
    if (folded(goal.goal->level) == key) goals.push_back(&goal);
  return overview(std::move(table), "måluppfyllelse " + key, goals, view);
}

Table sub_goal_table(const AssessedGoal& goal, const PlanView& view) {
  Table table;
  table.id = fmt::format("undermal-{}", id_part(goal.goal->number));
  table.caption = fmt::format("Mål som bidrar till mål {}", goal.goal->number);
  table.description = fmt::format("Mål som bidrar till målet {}.", goal_title(*goal.goal));
  Goals goals;
  for (const auto& part : goal.parts)
    if (part.kind == GoalPart::Kind::sub_goal) goals.push_back(&view.plan.goals[part.index]);
  const std::string_view name = layout_of(view, "undermål") == nullptr ? "måluppfyllelse" : "undermål";
  return overview(std::move(table), name, goals, view);
}

}  // namespace redovisa
