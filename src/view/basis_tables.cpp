#include "view/basis_tables.hpp"

#include <fmt/format.h>

#include "view/cells.hpp"
#include "view/counted_headings.hpp"
#include "view/indicator_context.hpp"
#include "view/judgement_wording.hpp"
#include "view/marks.hpp"
#include "view/places.hpp"
#include "view/reason_wording.hpp"
#include "view/rule_wording.hpp"
#include "view/tabulate.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

/// Where the first figure of a verdict was read.
const SourcePosition& place_of_figures(const Verdict& verdict, const SourcePosition& otherwise) {
  for (const auto& reason : verdict.reasons)
    for (const auto& fact : reason.facts)
      if (fact.position.source) return fact.position;
  return otherwise;
}

std::string with_decision(const std::string& computed, const Judgement& judgement, const Scale& scale,
                          bool year_end) {
  if (!judgement.decided) return computed;
  const bool someone = !judgement.decided_by.empty() || judgement.decided_on;
  if (!judgement.has_rule())
    return fmt::format("{}{} {}", computed,
                       someone ? fmt::format(" Beslutad av {}.", decider_of(judgement)) : "",
                       judgement.motive.text);
  if (!judgement.overridden()) return fmt::format("{} Bekräftad av {}.", computed, decider_of(judgement));
  return fmt::format("{} Regeln ger ”{}”, men {} ”{}”: {}", computed,
                     mark_of(scale, judgement.computed.level, year_end).word, decision_of(judgement),
                     mark_of(scale, judgement.level(), year_end).word, judgement.motive.text);
}

std::string basis(const Judgement& judgement, const Scale& scale, const ReasonContext& context) {
  return with_decision(sentences_of(judgement.computed.reasons, context), judgement, scale, context.year_end);
}

Table basis_table(std::string id, std::string caption, std::string first_heading) {
  Table table;
  table.id = std::move(id);
  table.caption = std::move(caption);
  table.small = true;
  table.columns = {{std::move(first_heading), Align::left, 30},
                   {judgement_heading, Align::left, 13},
                   {"Vad bedömningen vilar på", Align::left, 29},
                   {"Trend", Align::left, 13},
                   {"Vad trenden vilar på", Align::left, 29}};
  return table;
}

Row basis_row(std::string name, const Judgement& assessment, const Judgement& trend, Mark trend_mark,
              const ReasonContext& context) {
  const Convention& c = context.convention;
  return {{text_cell(std::move(name)), Cell{mark_of(c.scale, assessment.level(), context.year_end)},
           text_cell(basis(assessment, c.scale, context)), Cell{std::move(trend_mark)},
           text_cell(basis(trend, c.trends, context))}};
}

}  // namespace

Table ledger_table(const SourceMaterial& material) {
  Table table;
  table.id = "bokforing";
  table.caption = "Bokföringen som siffrorna kommer ur";
  table.description = "Bokföringens filer, vad var och en innehåller och vad den stämmer mot.";
  table.columns = {{"Fil", Align::left, 26}, {"Innehåll och avstämning", Align::left, 74}};
  for (const auto& note : material.ledger_notes)
    table.rows.push_back({{place_cell(note.position), text_cell(note.text)}});
  return table;
}

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

Table named_rule_table(const PlanView& view) {
  Table table = rule_table(view);
  table.columns.push_back({"Namn i konventionen", Align::left, 18});
  table.columns.push_back({"Står i", Align::left, 18});
  const auto rules = rule_texts(view.material.convention, is_year_end(view.material));
  for (std::size_t i = 0; i < rules.size(); ++i) {
    table.rows[i].cells.push_back(text_cell(rules[i].name));
    table.rows[i].cells.push_back(text_cell(place_in_report(rules[i].position)));
  }
  return table;
}

Table goal_basis_table(const PlanView& view) {
  Table table = basis_table("underlag-mal", "Vad målens bedömningar vilar på", "Mål");
  table.description = "Skälen till varje måls bedömning och trend.";
  const ReasonContext context{view.material.convention, {}, {}, is_year_end(view.material)};
  for (const auto& g : view.goals())
    table.rows.push_back(basis_row(goal_title(*g.goal), g.assessment, g.trend,
                                   mark_of(context.convention.trends, g.trend.level(), context.year_end),
                                   context));
  return table;
}

Table indicator_basis_table(const PlanView& view) {
  Table table = basis_table("underlag-indikatorer", "Vad indikatorernas bedömningar vilar på", "Indikator");
  table.description = "Skälen till varje indikators bedömning och trend, och var uppgiften står.";
  table.columns.push_back({"Källa", Align::left, 20});
  for (const auto& i : view.plan.indicators) {
    const Indicator& indicator = *i.indicator;
    Row row =
        basis_row(fmt::format("{} {}", indicator.id, indicator.name), i.assessment, i.trend,
                  trend_mark_of(i, i.trend.level(), view.material), context_of(indicator, view.material));
    row.cells.push_back(place_cell(place_of_figures(i.assessment.computed, indicator.position)));
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
                   {judgement_heading, Align::left, 13},
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

}  // namespace redovisa
