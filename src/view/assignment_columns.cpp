#include "view/assignment_columns.hpp"

#include "view/activities.hpp"
#include "view/cells.hpp"
#include "view/counted_headings.hpp"
#include "view/plan_goals.hpp"
#include "view/reason_wording.hpp"

namespace redovisa {

namespace {

using AssignmentColumns = ColumnsOver<AssessedAssignment>;

AssignmentColumns field_column(const ColumnChoice& choice, std::string heading, double share,
                               std::string Assignment::*field) {
  return {chosen_column<AssessedAssignment>(choice, {std::move(heading), Align::left, share},
                                            [field](const AssessedAssignment& a) {
                                              return Cell{a.assignment->*field, a.assignment->position};
                                            })};
}

AssignmentColumns cell_column(const ColumnChoice& choice, const TableForm& form, std::string heading,
                              double share, Cell (*cell)(const AssessedAssignment&, const PlanView&)) {
  return {chosen_column<AssessedAssignment>(
      choice, {std::move(heading), Align::left, share},
      [cell, &view = form.view](const AssessedAssignment& a) { return cell(a, view); })};
}

Cell date_cell(const std::optional<Date>& date, const SourcePosition& position) {
  return date ? Cell{*date, position} : Cell{};
}

Cell goal_cell(const AssessedAssignment& a, const PlanView& view) {
  const Goal* goal = find_goal(view, a.assignment->goal);
  return text_cell(goal == nullptr ? std::string{} : goal->name);
}

Cell status_cell(const AssessedAssignment& a, const PlanView&) {
  if (!a.assignment->status) return {};
  return {std::string{word_of(*a.assignment->status)}, a.assignment->status_position};
}

Cell end_date_cell(const AssessedAssignment& a, const PlanView&) {
  return date_cell(a.assignment->end_date, a.assignment->end_date_position);
}

Cell expected_date_cell(const AssessedAssignment& a, const PlanView&) {
  return date_cell(a.assignment->expected_date, a.assignment->expected_date_position);
}

Cell plan_cell(const AssessedAssignment& a, const PlanView&) {
  return {std::string{word_of_plan(a.on_plan())}};
}

Cell assessment_cell(const AssessedAssignment& a, const PlanView& view) {
  return mark_cell(view.material.convention.scale, a.assessment, is_year_end(view.material));
}

Cell trend_cell(const AssessedAssignment& a, const PlanView& view) {
  return mark_cell(view.material.convention.trends, a.trend, is_year_end(view.material));
}

std::vector<ShownColumn<AssessedAssignment>> word_columns() {
  return {
      {"id", [](const auto& c, const auto&) { return field_column(c, "Id", 6, &Assignment::id); }},
      {"namn", [](const auto& c, const auto&) { return field_column(c, "Uppdrag", 40, &Assignment::name); }},
      {"typ", [](const auto& c,
                 const auto&) { return field_column(c, assignment_kind_heading, 14, &Assignment::kind); }},
      {"mål",
       [](const auto& c, const auto& f) {
         return cell_column(c, f, f.view.material.convention.words.goal, 24, goal_cell);
       }},
      {"målnummer",
       [](const auto& c, const auto& f) {
         return field_column(c, f.view.material.convention.words.goal, 6, &Assignment::goal);
       }},
      {"ansvarig",
       [](const auto& c, const auto&) { return field_column(c, "Ansvarig", 24, &Assignment::responsible); }},
      {"rapportering",
       [](const auto& c, const auto&) {
         return field_column(c, "Ansvarig för rapportering", 20, &Assignment::reports);
       }},
      {"effekter",
       [](const auto& c, const auto&) {
         return field_column(c, "Förväntade effekter", 28, &Assignment::effects);
       }},
      {"hur-ofta",
       [](const auto& c, const auto&) { return field_column(c, "Hur ofta", 14, &Assignment::how_often); }},
      {"aktiviteter",
       [](const auto& c, const auto& f) {
         return cell_column(c, f, "Aktiviteter", 28, [](const AssessedAssignment& a, const PlanView& v) {
           return text_cell(activity_texts(v, a.assignment->id));
         });
       }},
      {"kommentar", [](const auto& c, const auto& f) {
         return cell_column(c, f, "Kommentar", 28, [](const AssessedAssignment& a, const PlanView&) {
           return text_cell(comment_in_cell(a.assignment->comment));
         });
       }}};
}

std::vector<ShownColumn<AssessedAssignment>> state_columns() {
  return {
      {"slutdatum",
       [](const auto& c, const auto& f) { return cell_column(c, f, "Slutdatum", 12, end_date_cell); }},
      {"status",
       [](const auto& c, const auto& f) { return cell_column(c, f, status_heading, 12, status_cell); }},
      {"plan",
       [](const auto& c, const auto& f) { return cell_column(c, f, completion_heading, 17, plan_cell); }},
      {"prognosdatum",
       [](const auto& c, const auto& f) {
         auto columns = cell_column(c, f, "Väntas klart", 12, expected_date_cell);
         columns.front().left_out_when_empty = true;  // all are on plan
         return columns;
       }},
      {"bedömning", [](const auto& c,
                       const auto& f) { return cell_column(c, f, judgement_heading, 17, assessment_cell); }},
      {"trend", [](const auto& c, const auto& f) { return cell_column(c, f, "Trend", 17, trend_cell); }}};
}

TableMenu<AssessedAssignment> make_menu() {
  TableMenu<AssessedAssignment> menu{word_columns(), {}};
  std::ranges::move(state_columns(), std::back_inserter(menu.columns));
  menu.groupings = {
      {"mål", [](const AssessedAssignment& a,
                 const PlanView& v) { return goal_title_or_empty(find_goal(v, a.assignment->goal)); }},
      {"typ", [](const AssessedAssignment& a, const PlanView&) { return a.assignment->kind; }}};
  return menu;
}

}  // namespace

const TableMenu<AssessedAssignment>& assignment_menu() {
  static const TableMenu<AssessedAssignment> menu = make_menu();
  return menu;
}

}  // namespace redovisa
