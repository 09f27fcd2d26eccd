#include "view/goal_columns.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <map>

#include "view/cells.hpp"
#include "view/counted_headings.hpp"
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

/// "Grön 3", or "Nås delvis: 3" where the words could run into the figure.
std::string counted(const std::string& word, std::size_t count) {
  return fmt::format("{}{} {}", word, word.find(' ') == std::string::npos ? "" : ":", count);
}

/// How many of the goal's indicators have each level: "Grön 3, Gul 1, Röd 2".
Cell distribution_cell(const AssessedGoal& g, const PlanView& view) {
  const Scale& scale = view.material.convention.scale;
  std::map<Level, std::size_t> counts;  // not evaluated comes after the worst
  const auto not_evaluated = static_cast<Level>(scale.levels.size());
  for (const auto& part : g.parts)
    if (part.kind == GoalPart::Kind::indicator)
      ++counts[view.plan.indicators[part.index].assessment.level().value_or(not_evaluated)];
  std::string text;
  for (const auto& [level, count] : counts) {
    const auto known = level == not_evaluated ? std::nullopt : std::optional{level};
    const Mark mark = mark_of(scale, known, is_year_end(view.material));
    text += (text.empty() ? "" : ", ") + counted(mark.word, count);
  }
  return text.empty() ? Cell{} : text_cell(text);
}

std::vector<ShownColumn<AssessedGoal>> name_columns() {
  return {
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
      {"område", [](const auto& c, const auto& f) {
         return cell_column(
             c, f, f.view.material.convention.words.area, 24,
             [](const AssessedGoal& g, const PlanView& v) { return text_cell(area_of(*g.goal, v)); });
       }}};
}

std::vector<ShownColumn<AssessedGoal>> state_columns() {
  return {
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
      {"bedömning", [](const auto& c,
                       const auto& f) { return cell_column(c, f, judgement_heading, 18, assessment_cell); }},
      {"trend", [](const auto& c, const auto& f) { return cell_column(c, f, "Trend", 16, trend_cell); }},
      {"fördelning",
       [](const auto& c, const auto& f) { return cell_column(c, f, "Indikatorer", 24, distribution_cell); }}};
}

TableMenu<AssessedGoal> make_menu() {
  TableMenu<AssessedGoal> menu{name_columns(), {}};
  std::ranges::move(state_columns(), std::back_inserter(menu.columns));
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
