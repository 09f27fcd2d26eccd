#include "view/goal_columns.hpp"

#include <fmt/format.h>

#include "view/cells.hpp"
#include "view/marks.hpp"
#include "view/plan_goals.hpp"

namespace redovisa {

namespace {

using GoalColumns = ColumnsOver<AssessedGoal>;

GoalColumns cell_column(const ColumnChoice& choice, const TableForm& form, std::string heading, double share,
                        Cell (*cell)(const AssessedGoal&, const PlanView&)) {
  return {chosen_column<AssessedGoal>(
      choice, {std::move(heading), Align::left, share},
      [cell, &view = form.view](const AssessedGoal& g) { return cell(g, view); })};
}

Cell assessment_cell(const AssessedGoal& g, const PlanView& view) {
  return mark_cell(view.material.convention.scale, g.assessment, is_year_end(view.material));
}

Cell trend_cell(const AssessedGoal& g, const PlanView& view) {
  return mark_cell(view.material.convention.trends, g.trend, is_year_end(view.material));
}

/// How many of the goal's indicators have each level: "Grön 3, Gul 1, Röd 2".
Cell distribution_cell(const AssessedGoal& g, const PlanView& view) {
  const Scale& scale = view.material.convention.scale;
  std::vector<std::size_t> counts(scale.levels.size() + 1);
  for (const auto& part : g.parts)
    if (part.kind == GoalPart::Kind::indicator)
      ++counts.at(view.plan.indicators[part.index].assessment.level().value_or(
          static_cast<Level>(scale.levels.size())));
  std::string text;
  for (std::size_t level = 0; level < counts.size(); ++level) {
    if (counts[level] == 0) continue;
    const auto known = level < scale.levels.size() ? std::optional{static_cast<Level>(level)} : std::nullopt;
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ",
                        mark_of(scale, known, is_year_end(view.material)).word, counts[level]);
  }
  return text.empty() ? Cell{} : text_cell(text);
}

TableMenu<AssessedGoal> make_menu() {
  TableMenu<AssessedGoal> menu;
  menu.columns = {
      {"mål",
       [](const auto& c, const auto& f) {
         return cell_column(
             c, f, f.view.material.convention.words.goal, 66,
             [](const AssessedGoal& g, const PlanView&) { return text_cell(goal_title(*g.goal)); });
       }},
      {"nummer",
       [](const auto& c, const auto& f) {
         return cell_column(c, f, "Nr", 8,
                            [](const AssessedGoal& g, const PlanView&) { return text_cell(g.goal->number); });
       }},
      {"namn",
       [](const auto& c, const auto& f) {
         return cell_column(c, f, f.view.material.convention.words.goal, 58,
                            [](const AssessedGoal& g, const PlanView&) { return text_cell(g.goal->name); });
       }},
      {"område",
       [](const auto& c, const auto& f) {
         return cell_column(
             c, f, f.view.material.convention.words.area, 24,
             [](const AssessedGoal& g, const PlanView& v) { return text_cell(area_of(*g.goal, v)); });
       }},
      {"nivå",
       [](const auto& c, const auto& f) {
         return cell_column(c, f, "Nivå", 16, [](const AssessedGoal& g, const PlanView& v) {
           return text_cell(level_word_of(*g.goal, v.material.convention));
         });
       }},
      {"överordnat",
       [](const auto& c, const auto& f) {
         return cell_column(c, f, "Överordnat mål", 30, [](const AssessedGoal& g, const PlanView& v) {
           return text_cell(goal_title_or_empty(find_goal(v, g.goal->parent)));
         });
       }},
      {"ansvarig",
       [](const auto& c, const auto& f) {
         return cell_column(c, f, "Ansvarig", 20, [](const AssessedGoal& g, const PlanView&) {
           return text_cell(g.goal->responsible);
         });
       }},
      {"bedömning",
       [](const auto& c, const auto& f) { return cell_column(c, f, "Bedömning", 18, assessment_cell); }},
      {"trend", [](const auto& c, const auto& f) { return cell_column(c, f, "Trend", 16, trend_cell); }},
      {"fördelning",
       [](const auto& c, const auto& f) { return cell_column(c, f, "Indikatorer", 24, distribution_cell); }}};
  menu.groupings = {{"område", [](const AssessedGoal& g, const PlanView& v) { return area_of(*g.goal, v); }},
                    {"nivå", [](const AssessedGoal& g,
                                const PlanView& v) { return level_word_of(*g.goal, v.material.convention); }},
                    {"överordnat", [](const AssessedGoal& g, const PlanView& v) {
                       return goal_title_or_empty(find_goal(v, g.goal->parent));
                     }}};
  return menu;
}

}  // namespace

const TableMenu<AssessedGoal>& goal_menu() {
  static const TableMenu<AssessedGoal> menu = make_menu();
  return menu;
}

}  // namespace redovisa
