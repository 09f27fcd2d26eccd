#include "view/goal_tables.hpp"

#include <fmt/format.h>

#include "view/cells.hpp"
#include "view/marks.hpp"
#include "view/tabulate.hpp"

namespace redovisa {

const TableLayout* layout_of(const PlanView& view, std::string_view table) {
  for (const auto& layout : view.layouts)
    if (layout.table == table) return &layout;
  return nullptr;
}

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
  for (auto note : {override_note(goal.assessment, c.scale, "Bedömningen"),
                    override_note(goal.trend, c.trends, "Trenden")})
    if (!note.empty()) table.notes.push_back(std::move(note));
  return table;
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
       {{"Trend", Align::left, 16},
        [&](const AssessedGoal& g) { return mark_cell(c.trends, g.trend, year_end); }}},
      goals);
}

}  // namespace redovisa
