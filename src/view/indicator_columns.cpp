#include "view/indicator_columns.hpp"

#include <fmt/format.h>

#include "view/activities.hpp"
#include "view/cells.hpp"
#include "view/counted_headings.hpp"
#include "view/figure_cells.hpp"
#include "view/indicator_context.hpp"
#include "view/period_columns.hpp"
#include "view/plan_goals.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

using IndicatorColumns = ColumnsOver<AssessedIndicator>;

IndicatorColumns field_column(const ColumnChoice& choice, std::string heading, double share,
                              std::string Indicator::*field) {
  return {chosen_column<AssessedIndicator>(choice, {std::move(heading), Align::left, share},
                                           [field](const AssessedIndicator& i) {
                                             return Cell{i.indicator->*field, i.indicator->position};
                                           })};
}

/// A column of what is made of the indicator and the rest of the plan.
IndicatorColumns text_column(const ColumnChoice& choice, const TableForm& form, Column usual,
                             std::string (*text)(const Indicator&, const PlanView&)) {
  return {chosen_column<AssessedIndicator>(
      choice, std::move(usual),
      [text, &view = form.view](const AssessedIndicator& i) { return text_cell(text(*i.indicator, view)); })};
}

std::string goal_name(const Goal* goal) { return goal == nullptr ? std::string{} : goal->name; }

std::string target_year_text(const Indicator& i, const PlanView&) {
  if (i.target_year) return std::to_string(*i.target_year);
  return i.targets.size() == 1 ? std::to_string(i.targets.front().period.year) : std::string{};
}

std::string baseline_year_text(const Indicator& i, const PlanView&) {
  return i.baseline && i.baseline->period.year != 0 ? heading_text(i.baseline->period) : std::string{};
}

IndicatorColumns limit_column(const ColumnChoice& choice, const TableForm& form) {
  const Scale& scale = form.view.material.convention.scale;
  const ScaleWord word = find_level(scale, choice.which);
  if (!word.level) return {};
  return {chosen_column<AssessedIndicator>(
      choice, {fmt::format("Gräns {}", traits_of(scale, word.level).key), Align::right, 10},
      [level = *word.level](const AssessedIndicator& i) {
        const LevelCriterion* limit = limit_at(*i.indicator, level);
        return limit == nullptr ? Cell{} : limit_cell(*limit, i.indicator->unit);
      })};
}

/// "grön: 82 eller högre; gul: 74–81", with the keys by which the plan's columns are named.
std::string all_limits(const Indicator& i, const PlanView& view) {
  std::string text;
  for (const auto& limit : i.levels)
    text += fmt::format("{}{}: {}", text.empty() ? "" : "; ",
                        traits_of(view.material.convention.scale, limit.level).key,
                        text_of(limit_cell(limit, i.unit).value));
  return text;
}

IndicatorColumns assessment_column(const ColumnChoice& choice, const TableForm& form) {
  const SourceMaterial& m = form.view.material;
  return {chosen_column<AssessedIndicator>(
      choice, {judgement_heading, Align::left, 12.5}, [&m](const AssessedIndicator& i) {
        return mark_cell(m.convention.scale, i.assessment, is_year_end(m));
      })};
}

IndicatorColumns trend_column(const ColumnChoice& choice, const TableForm& form) {
  return {chosen_column<AssessedIndicator>(
      choice, {"Trend", Align::left, 13},
      [&m = form.view.material](const AssessedIndicator& i) { return trend_cell(i, m); })};
}

const std::vector<ShownColumn<AssessedIndicator>>& figure_columns() {
  static const std::vector<ShownColumn<AssessedIndicator>> columns{
      {"gräns", limit_column, ColumnPart::level},
      {"gränser",
       [](const auto& c, const auto& f) {
         return text_column(c, f, {"Gränser", Align::left, 18}, all_limits);
       }},
      {"utgångsvärde", baseline_columns},
      {"utgångsår",
       [](const auto& c, const auto& f) {
         return text_column(c, f, {"Utgångsår", Align::left, 8}, baseline_year_text);
       }},
      {"målvärde", target_columns, ColumnPart::year},
      {"målår",
       [](const auto& c, const auto& f) {
         return text_column(c, f, {"Målår", Align::left, 7}, target_year_text);
       }},
      {"utfall", outcome_columns, ColumnPart::outcome},
      {"prognos", forecast_columns},
      {"framsteg", progress_columns},
      {"bedömning", assessment_column},
      {"trend", trend_column}};
  return columns;
}

const std::vector<ShownColumn<AssessedIndicator>>& word_columns() {
  static const std::vector<ShownColumn<AssessedIndicator>> columns{
      {"id", [](const auto& c, const auto&) { return field_column(c, "Id", 6, &Indicator::id); }},
      {"mål",
       [](const auto& c, const auto& f) {
         return text_column(
             c, f, {f.view.material.convention.words.goal, Align::left, 20},
             [](const Indicator& i, const PlanView& v) { return goal_name(find_goal(v, i.goal)); });
       }},
      {"målnummer",
       [](const auto& c, const auto& f) {
         return field_column(c, f.view.material.convention.words.goal, 6, &Indicator::goal);
       }},
      {"namn", [](const auto& c, const auto&) { return field_column(c, "Indikator", 27, &Indicator::name); }},
      {"överordnat",
       [](const auto& c, const auto& f) {
         return text_column(
             c, f, {"Överordnat mål", Align::left, 20},
             [](const Indicator& i, const PlanView& v) { return goal_name(higher_goal(i, v)); });
       }},
      {"nivå", [](const auto& c, const auto&) { return field_column(c, "Nivå", 8, &Indicator::level); }},
      {"verksamhet",
       [](const auto& c, const auto&) { return field_column(c, "Verksamhet", 16, &Indicator::activity); }},
      {"ansvarig",
       [](const auto& c, const auto&) { return field_column(c, "Ansvarig", 14, &Indicator::responsible); }},
      {"rapportering",
       [](const auto& c, const auto&) {
         return field_column(c, "Ansvarig för rapportering", 14, &Indicator::reports);
       }},
      {"mått", [](const auto& c, const auto&) { return field_column(c, "Mått", 16, &Indicator::measured); }},
      {"enhet", [](const auto& c, const auto&) { return field_column(c, "Enhet", 8, &Indicator::unit); }},
      {"källa", [](const auto& c, const auto&) { return field_column(c, "Källa", 16, &Indicator::source); }},
      {"kolada-id",
       [](const auto& c, const auto&) { return field_column(c, "Kolada-id", 9, &Indicator::kolada_id); }},
      {"periodicitet",
       [](const auto& c, const auto& f) {
         return text_column(c, f, {"Hur ofta", Align::left, 11},
                            [](const Indicator& i, const PlanView&) { return i.periodicity.text; });
       }},
      {"aktiviteter",
       [](const auto& c, const auto& f) {
         return text_column(c, f, {"Aktiviteter", Align::left, 24},
                            [](const Indicator& i, const PlanView& v) { return activity_texts(v, i.id); });
       }},
      {"kommentar", [](const auto& c, const auto& f) {
         return text_column(c, f, {"Kommentar", Align::left, 24},
                            [](const Indicator& i, const PlanView&) { return comment_in_cell(i.comment); });
       }}};
  return columns;
}

/// "Kommunfullmäktiges indikatorer": as the convention names those of the indicator's level.
std::string caption_of_level(const AssessedIndicator& indicator, const PlanView& view) {
  const auto& levels = view.material.convention.plan_levels;
  const std::string key = folded(indicator.indicator->level);
  if (key.empty()) return {};
  const auto level =
      std::ranges::find(levels, key, [](const PlanLevel& candidate) { return folded(candidate.key); });
  return level == levels.end() ? indicator.indicator->level : level->caption;
}

TableMenu<AssessedIndicator> make_menu() {
  TableMenu<AssessedIndicator> menu{word_columns(), {}};
  menu.columns.insert(menu.columns.end(), figure_columns().begin(), figure_columns().end());
  menu.groupings = {
      {"verksamhet", [](const AssessedIndicator& i, const PlanView&) { return i.indicator->activity; }},
      {"mål", [](const AssessedIndicator& i,
                 const PlanView& v) { return goal_title_or_empty(find_goal(v, i.indicator->goal)); }},
      {"överordnat", [](const AssessedIndicator& i,
                        const PlanView& v) { return goal_title_or_empty(higher_goal(*i.indicator, v)); }},
      {"nivå", caption_of_level}};
  return menu;
}

}  // namespace

const TableMenu<AssessedIndicator>& indicator_menu() {
  static const TableMenu<AssessedIndicator> menu = make_menu();
  return menu;
}

}  // namespace redovisa
