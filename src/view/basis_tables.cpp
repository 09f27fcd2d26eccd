#include "view/basis_tables.hpp"

#include <filesystem>
#include <fmt/format.h>

#include "view/cells.hpp"
#include "view/marks.hpp"
#include "view/reason_wording.hpp"
#include "view/rule_wording.hpp"
#include "view/tabulate.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

/// The place without its folder: the folder is the report's own and would only be noise.
std::string place_of(const SourcePosition& position) {
  if (!position.source) return {};
  SourcePosition short_place = position;
  Source source = *position.source;
  source.file = std::filesystem::path{source.file}.filename().string();
  short_place.source = std::make_shared<const Source>(std::move(source));
  return to_string(short_place);
}

/// Where the first figure of a verdict was read.
std::string place_of_figures(const Verdict& verdict, const SourcePosition& otherwise) {
  for (const auto& reason : verdict.reasons)
    for (const auto& fact : reason.facts)
      if (fact.position.source) return place_of(fact.position);
  return place_of(otherwise);
}

std::string with_decision(const std::string& computed, const Judgement& judgement, const Scale& scale) {
  if (!judgement.decided) return computed;
  if (!judgement.has_rule()) return fmt::format("{} {}", computed, judgement.motive.text);
  if (!judgement.overridden()) return fmt::format("{} Bekräftad av en person.", computed);
  return fmt::format("{} Regeln ger ”{}”, men en person har beslutat ”{}”: {}", computed,
                     traits_of(scale, judgement.computed.level).word,
                     traits_of(scale, judgement.level()).word, judgement.motive.text);
}

std::string basis(const Judgement& judgement, const Scale& scale, const ReasonContext& context) {
  return with_decision(sentences_of(judgement.computed.reasons, context), judgement, scale);
}

Table basis_table(std::string id, std::string caption, std::string first_heading) {
  Table table;
  table.id = std::move(id);
  table.caption = std::move(caption);
  table.small = true;
  table.columns = {{std::move(first_heading), Align::left, 30},
                   {"Bedömning", Align::left, 13},
                   {"Vad bedömningen vilar på", Align::left, 29},
                   {"Trend", Align::left, 13},
                   {"Vad trenden vilar på", Align::left, 29}};
  return table;
}

Row basis_row(std::string name, const Judgement& assessment, const Judgement& trend,
              const ReasonContext& context) {
  const Convention& c = context.convention;
  return {{text_cell(std::move(name)), Cell{mark_of(c.scale, assessment.level(), context.year_end)},
           text_cell(basis(assessment, c.scale, context)),
           Cell{mark_of(c.trends, trend.level(), context.year_end)},
           text_cell(basis(trend, c.trends, context))}};
}

struct Named {
  std::string name;
  std::string_view what;  // "Bedömning" or "Trend"
};

void add_override(const Named& named, const Judgement& judgement, const Scale& scale, bool year_end,
                  Table& table) {
  if (!judgement.overridden()) return;
  table.rows.push_back({{text_cell(named.name), text_cell(std::string{named.what}),
                         Cell{mark_of(scale, judgement.computed.level, year_end)},
                         Cell{mark_of(scale, judgement.level(), year_end)}, text_cell(judgement.motive.text),
                         text_cell(place_of(judgement.decided->position))}});
}

void add_overrides(const std::string& name, const Judgement& assessment, const Judgement& trend,
                   const PlanView& view, Table& table) {
  const Convention& c = view.material.convention;
  const bool year_end = is_year_end(view.material);
  add_override({name, "Bedömning"}, assessment, c.scale, year_end, table);
  add_override({name, "Trend"}, trend, c.trends, year_end, table);
}

}  // namespace

Table rule_table(const PlanView& view) {
  Table table;
  table.id = "regler";
  table.caption = fmt::format("Regler enligt {}", view.material.convention.title);
  table.description = "Reglerna för bedömning och trend, i ord.";
  table.columns = {{"Vad som avgörs", Align::left, 22}, {"Regel", Align::left, 78}};
  for (auto& rule : rule_texts(view.material.convention, is_year_end(view.material)))
    table.rows.push_back({{text_cell(std::move(rule.decides)), text_cell(std::move(rule.words))}});
  return table;
}

Table goal_basis_table(const PlanView& view) {
  Table table = basis_table("underlag-mal", "Vad målens bedömningar vilar på", "Mål");
  table.description = "Skälen till varje måls bedömning och trend.";
  for (const auto& g : view.plan.goals)
    table.rows.push_back(basis_row(fmt::format("{} {}", g.goal->number, g.goal->name), g.assessment, g.trend,
                                   {view.material.convention, {}, {}, is_year_end(view.material)}));
  return table;
}

Table indicator_basis_table(const PlanView& view) {
  Table table = basis_table("underlag-indikatorer", "Vad indikatorernas bedömningar vilar på", "Indikator");
  table.description = "Skälen till varje indikators bedömning och trend, och var uppgiften står.";
  table.columns.push_back({"Källa", Align::left, 20});
  for (const auto& i : view.plan.indicators) {
    const Indicator& indicator = *i.indicator;
    Row row = basis_row(
        fmt::format("{} {}", indicator.id, indicator.name), i.assessment, i.trend,
        {view.material.convention, indicator.unit, indicator.direction, is_year_end(view.material)});
    row.cells.push_back(text_cell(place_of_figures(i.assessment.computed, indicator.position)));
    table.rows.push_back(std::move(row));
  }
  return table;
}

Table assignment_basis_table(const PlanView& view) {
  Table table;
  table.id = "underlag-uppdrag";
  table.caption = "Vad uppdragens bedömningar vilar på";
  table.description = "Skälen till varje uppdrags bedömning och plan.";
  table.small = true;
  table.columns = {{"Uppdrag eller initiativ", Align::left, 34},
                   {"Bedömning", Align::left, 13},
                   {"Vad bedömningen vilar på", Align::left, 30},
                   {"Plan", Align::left, 15},
                   {"Vad planen vilar på", Align::left, 30}};
  const ReasonContext context{view.material.convention, {}, {}, is_year_end(view.material)};
  for (const auto& a : view.plan.assignments) {
    const std::string plan = plan_sentences_of(a, context);
    table.rows.push_back({{text_cell(fmt::format("{} {}", a.assignment->id, a.assignment->name)),
                           Cell{mark_of(context.convention.scale, a.assessment.level(), context.year_end)},
                           text_cell(basis(a.assessment, context.convention.scale, context)),
                           text_cell(std::string{word_of_plan(a.on_plan())}), text_cell(plan)}});
  }
  return table;
}

Table override_table(const PlanView& view) {
  Table table;
  table.id = "beslut-av-person";
  table.caption = "Bedömningar och trender som en person har beslutat";
  table.description = "Vad regeln ger, vad en person har beslutat i stället, och varför.";
  table.small = true;
  table.columns = {{"Vad", Align::left, 25},      {"Slag", Align::left, 11}, {"Regeln ger", Align::left, 13},
                   {"Beslutat", Align::left, 13}, {"Skäl", Align::left, 50}, {"Källa", Align::left, 17}};
  for (const auto& g : view.plan.goals)
    add_overrides(fmt::format("{} {}", g.goal->number, g.goal->name), g.assessment, g.trend, view, table);
  for (const auto& i : view.plan.indicators)
    add_overrides(fmt::format("{} {}", i.indicator->id, i.indicator->name), i.assessment, i.trend, view,
                  table);
  for (const auto& a : view.plan.assignments)
    add_overrides(fmt::format("{} {}", a.assignment->id, a.assignment->name), a.assessment, a.trend, view,
                  table);
  return table;
}

}  // namespace redovisa
