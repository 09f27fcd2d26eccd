#include <algorithm>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "view/assignment_columns.hpp"
#include "view/goal_tables.hpp"

namespace redovisa {

namespace {

using Assignments = std::vector<const AssessedAssignment*>;

/// What persons judge has a verdict; the others have a plan and a status, when they are followed up.
std::vector<ColumnChoice> usual_columns(const AssignmentKind& kind, bool followed_up) {
  if (!followed_up) return {{.show = "namn"}, {.show = "ansvarig"}, {.show = "slutdatum"}};
  if (kind.basis == AssignmentBasis::person)
    return {{.show = "namn"}, {.show = "ansvarig", .share = 26}, {.show = "bedömning"}, {.show = "trend"}};
  return {
      {.show = "namn"}, {.show = "ansvarig"}, {.show = "plan"}, {.show = "slutdatum"}, {.show = "status"}};
}

TableLayout layout_for(const AssignmentKind& kind, const PlanView& view) {
  const std::string name = kind.key.empty() ? "uppdrag" : "uppdrag " + folded(kind.key);
  return with_name_heading(layout_or_usual(view, name, usual_columns(kind, view.material.followed_up)),
                           kind.key);
}

/// The usual column of who is responsible is left out where nobody is; one that the template has asked for
/// may be there to be filled in.
TableLayout without_unused_names(TableLayout layout, const Assignments& assignments) {
  const bool used =
      std::ranges::any_of(assignments, [](const auto* a) { return !a->assignment->responsible.empty(); });
  if (used) return layout;
  std::erase_if(layout.columns,
                [](const ColumnChoice& c) { return c.show == "ansvarig" && c.position.source == nullptr; });
  return layout;
}

/// The table and the comments that it does not show itself.
std::vector<Item> with_comments(Table table, const AssignmentKind& kind, const Assignments& assignments,
                                const PlanView& view) {
  const TableLayout layout = without_unused_names(layout_for(kind, view), assignments);
  const TableForm form{view, layout};
  table.small = layout.columns.size() > 6;
  std::vector<Item> items{laid_out(std::move(table), form, assignment_menu(), assignments)};
  const bool in_table = form.shows("kommentar");
  for (const auto* a : assignments)
    if (!in_table || !fits_in_cell(a->assignment->comment))
      add_comment(a->assignment->name, a->assignment->comment, items);
  return items;
}

bool is_of_kind(const AssessedAssignment& a, const AssignmentKind& kind) {
  return kind.key.empty() || folded(a.assignment->kind) == folded(kind.key);
}

Assignments assignments_of(const AssessedGoal& goal, const PlanView& view, const AssignmentKind& kind) {
  Assignments result;
  for (const auto& part : goal.parts) {
    if (part.kind != GoalPart::Kind::assignment) continue;
    const auto& assignment = view.plan.assignments[part.index];
    if (is_of_kind(assignment, kind)) result.push_back(&assignment);
  }
  return result;
}

Table goals_table(const AssessedGoal& goal, const AssignmentKind& kind) {
  Table table;
  table.id = fmt::format("uppdrag-{}-{}", id_part(goal.goal->number), id_part(kind.key));
  table.caption = fmt::format("{}, mål {}", kind.caption, goal.goal->number);
  table.description = fmt::format("{} för målet {}.", kind.caption, goal_title(*goal.goal));
  return table;
}

const AssignmentKind& any_kind() {
  static const AssignmentKind kind = [] {
    AssignmentKind any;
    any.caption = "Uppdrag";
    return any;
  }();
  return kind;
}

}  // namespace

Table assignment_table(const AssessedGoal& goal, const PlanView& view) {
  const auto assignments = assignments_of(goal, view, any_kind());
  Table table = goals_table(goal, any_kind());
  if (assignments.empty()) return table;
  const TableLayout layout = layout_for(any_kind(), view);
  return laid_out(std::move(table), TableForm{view, layout}, assignment_menu(), assignments);
}

std::vector<Item> assignment_items(const AssessedGoal& goal, const PlanView& view) {
  std::vector<Item> items;
  for (const auto& kind : view.material.convention.assignment_kinds) {
    const auto assignments = assignments_of(goal, view, kind);
    if (assignments.empty()) continue;
    auto made = with_comments(goals_table(goal, kind), kind, assignments, view);
    std::ranges::move(made, std::back_inserter(items));
  }
  return items;
}

std::vector<Item> assignment_items(const AssignmentKind& kind, const PlanView& view) {
  Assignments assignments;
  for (const auto& a : view.plan.assignments)
    if (is_of_kind(a, kind)) assignments.push_back(&a);
  if (assignments.empty()) return {};
  Table table;
  table.id = kind.key.empty() ? "uppdrag" : fmt::format("uppdrag-{}", id_part(kind.key));
  table.caption = kind.caption;
  table.description = fmt::format("{} i planens ordning.", kind.caption);
  return with_comments(std::move(table), kind, assignments, view);
}

}  // namespace redovisa
