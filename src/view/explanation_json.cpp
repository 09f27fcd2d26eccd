#include "view/explanation_json.hpp"

#include "diagnostics/folded.hpp"
#include "view/counted_wording.hpp"
#include "view/criterion_wording.hpp"
#include "view/explanation.hpp"
#include "view/indicator_context.hpp"
#include "view/judgement_rules.hpp"
#include "view/progress.hpp"
#include "view/reason_json.hpp"
#include "view/tabulate.hpp"

namespace redovisa {

namespace {

Json join(Json a, const Json& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

Json overrides_json(const Judgement& assessment, const Judgement& trend) {
  if (!assessment.overridden() && !trend.overridden()) return nullptr;
  const Judgement& decided = assessment.overridden() ? assessment : trend;
  Json what = Json::array();
  if (assessment.overridden()) what.push_back("bedömning");
  if (trend.overridden()) what.push_back("trend");
  Json json{{"motivering", decided.motive.text}, {"gäller", what}};
  if (!decided.decided_by.empty()) json["av"] = decided.decided_by;
  if (decided.decided_on) json["datum"] = to_iso(*decided.decided_on);
  json["källa"] = place(decided.decided->position);
  return json;
}

void add_judgements(Json& json, const Judgement& assessment, const Judgement& trend, const Convention& c) {
  json["bedömning"] = traits_of(c.scale, assessment.level()).key;
  json["trend"] = traits_of(c.trends, trend.level()).key;
  json["beräknad_bedömning"] = traits_of(c.scale, assessment.computed.level).key;
  json["beräknad_trend"] = traits_of(c.trends, trend.computed.level).key;
  json["åsidosatt"] = overrides_json(assessment, trend);
}

Json judgement_reasons(const Judgement& assessment, const Judgement& trend, const ReasonContext& context) {
  return join(reasons_json("bedömning", assessment.computed.reasons, context),
              reasons_json("trend", trend.computed.reasons, context));
}

struct PartName {
  std::string_view kind, id, name;
};

Json part_json(const PartName& part, const Judgement& assessment, const Judgement& trend,
               const Convention& c) {
  return {{"id", part.id},
          {"slag", folded(part.kind)},
          {"namn", part.name},
          {"bedömning", traits_of(c.scale, assessment.level()).key},
          {"trend", traits_of(c.trends, trend.level()).key}};
}

Json part_json(const GoalPart& part, const PlanView& view) {
  const Convention& c = view.material.convention;
  switch (part.kind) {
    case GoalPart::Kind::indicator: {
      const auto& i = view.plan.indicators[part.index];
      return part_json({"indikator", i.indicator->id, i.indicator->name}, i.assessment, i.trend, c);
    }
    case GoalPart::Kind::assignment: {
      const auto& a = view.plan.assignments[part.index];
      return part_json({a.assignment->kind, a.assignment->id, a.assignment->name}, a.assessment, a.trend, c);
    }
    case GoalPart::Kind::sub_goal: {
      const auto& g = view.plan.goals[part.index];
      return part_json({"mål", g.goal->number, g.goal->name}, g.assessment, g.trend, c);
    }
  }
  return nullptr;
}

Json goal_json(const AssessedGoal& g, const PlanView& view) {
  const Convention& c = view.material.convention;
  Json json{{"nummer", g.goal->number}, {"mål", g.goal->name}};
  if (!g.goal->level.empty()) json["nivå"] = g.goal->level;
  if (!g.goal->parent.empty()) json["överordnat"] = g.goal->parent;
  add_judgements(json, g.assessment, g.trend, c);
  json["skäl"] = judgement_reasons(g.assessment, g.trend, {c, {}, {}, is_year_end(view.material)});
  json["delar"] = Json::array();
  for (const auto& part : g.parts) json["delar"].push_back(part_json(part, view));
  json["källa"] = place(g.goal->position);
  return json;
}

/// The cell that an indicator's judged figure was read from, else the indicator's own row.
SourcePosition source_of(const AssessedIndicator& i) {
  for (const auto& reason : i.assessment.computed.reasons)
    for (const auto& fact : reason.facts)
      if (fact.name == FactName::forecast || fact.name == FactName::outcome) return fact.position;
  return i.indicator->position;
}

/// What the indicator is held against, besides plain targets: those are among the reasons' facts.
void add_plan_figures(Json& json, const Indicator& i, const SourceMaterial& m) {
  for (const auto& limit : i.levels)
    json["gränser"].push_back({{"nivå", traits_of(m.convention.scale, limit.level).key},
                               {"krav", words_of(limit.criterion)},
                               {"källa", place(limit.position)}});
  const PeriodTarget* target = pursued_target(i, m.period);
  if (target != nullptr && target->criterion.demands() && !is_plain_figure(target->criterion))
    json["målvärde"] = {{"krav", words_of(target->criterion)},
                        {"period", to_key(target->period)},
                        {"källa", place(target->value.position)}};
  if (!i.baseline || !i.baseline->value.number) return;
  json["utgångsvärde"] = {{"värde", number_json(*i.baseline->value.number)},
                          {"källa", place(i.baseline->value.position)}};
  if (i.baseline->period.year != 0) json["utgångsvärde"]["period"] = to_key(i.baseline->period);
}

/// How the figure was counted, and from which cells.
Json count_json(const OutcomeCount& count) {
  Json json{{"ord", counted_sentences(count)}, {"källa", place(count.position)}, {"av", Json::array()}};
  for (const auto& term : counted_terms(count))
    json["av"].push_back({{"ord", words_of(term)},
                          {"värde", number_json(*term.amount.number)},
                          {"källa", place(term.amount.position)}});
  return json;
}

Json indicator_json(const AssessedIndicator& i, const SourceMaterial& m, const OutcomeCounts& counted) {
  Json json{{"id", i.indicator->id},
            {"mål", i.indicator->goal},
            {"indikator", i.indicator->name},
            {"nivå", i.indicator->level}};
  if (!i.indicator->contributes_to.empty()) json["överordnat"] = i.indicator->contributes_to;
  add_plan_figures(json, *i.indicator, m);
  if (const auto count = counted.find(i.indicator->id); count != counted.end())
    json["beräkning"] = count_json(count->second);
  add_judgements(json, i.assessment, i.trend, m.convention);
  json["skäl"] = judgement_reasons(i.assessment, i.trend, context_of(*i.indicator, m));
  json["källa"] = place(source_of(i));
  return json;
}

Json plan_word(std::optional<bool> on_plan) {
  return on_plan ? Json(folded(word_of_plan(on_plan))) : Json(nullptr);
}

Json assignment_json(const AssessedAssignment& a, const SourceMaterial& m) {
  const Convention& c = m.convention;
  const ReasonContext context{c, {}, {}, is_year_end(m)};
  const Assignment& assignment = *a.assignment;
  Json json{{"id", assignment.id},
            {"mål", assignment.goal},
            {"uppdrag", assignment.name},
            {"typ", assignment.kind}};
  json["status"] = assignment.status ? Json(folded(word_of(*assignment.status))) : Json(nullptr);
  json["slutdatum"] = assignment.end_date ? Json(to_iso(*assignment.end_date)) : Json(nullptr);
  json["prognos"] = plan_word(a.on_plan());
  json["beräknad_prognos"] = plan_word(a.computed_on_plan);
  add_judgements(json, a.assessment, a.trend, c);
  json["skäl"] = join(judgement_reasons(a.assessment, a.trend, context),
                      reasons_json("prognos", a.plan_reasons, context));
  json["källa"] = place(assignment.position);
  return json;
}

Json rule_json(const RuleText& rule) { return {{"namn", rule.name}, {"ord", rule.words}}; }

/// Every rule by what it decides: "indikator – bedömning".
Json rules_json(const JudgementRules& rules) {
  Json json = Json::object();
  for (const auto& rule : rules.all()) json[folded(rule.decides)] = rule_json(rule);
  return json;
}

/// The rules that decide what was asked for.
Json with_rules(Json json, std::string_view thing, const JudgementRules& rules) {
  for (const auto* judgement : {"bedömning", "trend", "plan"})
    if (const RuleText* rule = rules.find(thing, judgement)) json["regel"][judgement] = rule_json(*rule);
  return json;
}

}  // namespace

Json explanation_value(const PlanView& view, const std::set<std::string>& ids, const OutcomeCounts& counted) {
  const SourceMaterial& m = view.material;
  const JudgementRules rules{m};
  Json json{{"kommun", m.report.municipality},
            {"nämnd", m.report.committee},
            {"period", to_key(m.period)},
            {"konvention", m.convention.name}};
  if (ids.empty()) json["regler"] = rules_json(rules);
  const auto add = [&](const char* list, const std::string& own_id, std::string_view thing, auto make) {
    if (!ids.empty() && !ids.contains(folded(own_id))) return;
    json[list].push_back(ids.empty() ? make() : with_rules(make(), thing, rules));
  };
  for (const auto* list : {"mål", "indikatorer", "uppdrag"}) json[list] = Json::array();
  for (const auto& g : view.plan.goals) add("mål", g.goal->number, "Mål", [&] { return goal_json(g, view); });
  for (const auto& i : view.plan.indicators)
    add("indikatorer", i.indicator->id, "Indikator", [&] { return indicator_json(i, m, counted); });
  for (const auto& a : view.plan.assignments)
    add("uppdrag", a.assignment->id, "Uppdrag", [&] { return assignment_json(a, m); });
  return json;
}

std::string explanation_json(const PlanView& view, const std::string& id, const OutcomeCounts& counted) {
  std::set<std::string> ids;
  if (!id.empty()) ids.insert(folded(id));
  return text_of_json(explanation_value(view, ids, counted));
}

}  // namespace redovisa
