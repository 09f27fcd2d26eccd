#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "view/cells.hpp"
#include "view/goal_tables.hpp"
#include "view/reason_wording.hpp"
#include "view/tabulate.hpp"

namespace redovisa {

namespace {

std::vector<ColumnOver<AssessedAssignment>> status_columns(const std::string& heading) {
  return {
      {{heading, Align::left, 40}, [](const AssessedAssignment& a) { return text_cell(a.assignment->name); }},
      {{"Ansvarig", Align::left, 24},
       [](const AssessedAssignment& a) { return text_cell(a.assignment->responsible); }},
      {{"Prognos för slutförande", Align::left, 17},
       [](const AssessedAssignment& a) { return Cell{std::string{word_of_plan(a.on_plan())}}; }},
      {{"Slutdatum", Align::left, 12},
       [](const AssessedAssignment& a) {
         return a.assignment->end_date ? Cell{*a.assignment->end_date, a.assignment->end_date_position}
                                       : Cell{};
       }},
      {{"Status", Align::left, 12}, [](const AssessedAssignment& a) {
         if (!a.assignment->status) return Cell{};
         return Cell{std::string{word_of(*a.assignment->status)}, a.assignment->status_position};
       }}};
}

std::vector<ColumnOver<AssessedAssignment>> verdict_columns(const std::string& heading,
                                                            const SourceMaterial& material) {
  const Convention& c = material.convention;
  const bool year_end = is_year_end(material);
  return {
      {{heading, Align::left, 40}, [](const AssessedAssignment& a) { return text_cell(a.assignment->name); }},
      {{"Ansvarig", Align::left, 26},
       [](const AssessedAssignment& a) { return text_cell(a.assignment->responsible); }},
      {{"Bedömning", Align::left, 17},
       [&c, year_end](const AssessedAssignment& a) { return mark_cell(c.scale, a.assessment, year_end); }},
      {{"Trend", Align::left, 17},
       [&c, year_end](const AssessedAssignment& a) { return mark_cell(c.trends, a.trend, year_end); }}};
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

Table assignment_table(const AssessedGoal& goal, const AssignmentKind& kind,
                       const std::vector<const AssessedAssignment*>& assignments, const PlanView& view) {
  Table table;
  table.id = fmt::format("uppdrag-{}-{}", id_part(goal.goal->number), id_part(kind.key));
  table.caption = fmt::format("{}, mål {}", kind.caption, goal.goal->number);
  table.description = fmt::format("{} för målet {}.", kind.caption, goal_title(*goal.goal));
  const bool judged = kind.basis == AssignmentBasis::person;
  return tabulate(std::move(table),
                  judged ? verdict_columns(kind.key, view.material) : status_columns(kind.key), assignments);
}

}  // namespace

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

Table all_assignments(const PlanView& view) {
  Table table;
  table.id = "uppdrag";
  table.caption = "Uppdrag och initiativ med status och bedömning";
  table.description = "Alla uppdrag, initiativ och verksamhetsmål i planens ordning.";
  std::vector<const AssessedAssignment*> assignments;
  for (const auto& assignment : view.plan.assignments) assignments.push_back(&assignment);
  auto columns = status_columns("Uppdrag");
  const auto text_column = [](std::string heading, double share, std::string Assignment::*field) {
    return ColumnOver<AssessedAssignment>{{std::move(heading), Align::left, share},
                                          [field](const AssessedAssignment& a) {
                                            return Cell{a.assignment->*field, a.assignment->position};
                                          }};
  };
  columns.insert(columns.begin(), text_column("Id", 6, &Assignment::id));
  columns.insert(columns.begin() + 1, text_column("Mål", 6, &Assignment::goal));
  columns.insert(columns.begin() + 2, text_column("Typ", 14, &Assignment::kind));
  const auto verdicts = verdict_columns("", view.material);
  columns.insert(columns.end(), verdicts.begin() + 2, verdicts.end());
  return tabulate(std::move(table), columns, assignments);
}

}  // namespace redovisa
