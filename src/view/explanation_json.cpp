#include <nlohmann/json.hpp>

#include "diagnostics/folded.hpp"
#include "view/explanation.hpp"
#include "view/reason_wording.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

using Json = nlohmann::ordered_json;

Json place(const SourcePosition& position) {
  if (!position.source) return nullptr;
  const Source& source = *position.source;
  Json json{{"fil", source.file}};
  switch (source.kind) {
    case Source::Kind::sheet:
      json["blad"] = source.sheet;
      json["cell"] = cell_reference(position.row, position.column);
      break;
    case Source::Kind::text:
      json["rad"] = position.row;
      json["kolumn"] = position.column;
      break;
    case Source::Kind::file:
      break;
  }
  return json;
}

Json number(const Decimal& value) { return Json::parse(to_machine_text(trimmed(value))); }

Json fact_json(const Fact& fact) {
  struct Value {
    Json operator()(const Decimal& value) const { return number(value); }
    Json operator()(const Date& date) const { return to_iso(date); }
    Json operator()(std::size_t count) const { return count; }
    Json operator()(AssignmentStatus status) const { return folded(word_of(status)); }
    Json operator()(Missing missing) const { return word_of(missing); }
  };
  Json json{{"uppgift", word_of(fact.name)}, {"värde", std::visit(Value{}, fact.value)}};
  if (fact.period) json["period"] = to_key(*fact.period);
  json["källa"] = place(fact.position);
  return json;
}

Json reasons_json(std::string_view about, const std::vector<Reason>& reasons, const ReasonContext& context) {
  Json list = Json::array();
  for (const auto& reason : reasons) {
    Json json{{"om", about}, {"text", sentence_of(reason, context)}, {"uppgifter", Json::array()}};
    for (const auto& fact : reason.facts) json["uppgifter"].push_back(fact_json(fact));
    list.push_back(std::move(json));
  }
  return list;
}

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
  return {{"motivering", decided.motive.text}, {"gäller", what}, {"källa", place(decided.decided->position)}};
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

Json part_json(const GoalPart& part, const PlanView& view) {
  const Convention& c = view.material.convention;
  Json json;
  if (part.kind == GoalPart::Kind::indicator) {
    const auto& i = view.plan.indicators[part.index];
    json = {{"id", i.indicator->id}, {"slag", "indikator"}, {"namn", i.indicator->name}};
    json["bedömning"] = traits_of(c.scale, i.assessment.level()).key;
    json["trend"] = traits_of(c.trends, i.trend.level()).key;
    return json;
  }
  const auto& a = view.plan.assignments[part.index];
  json = {{"id", a.assignment->id}, {"slag", folded(a.assignment->kind)}, {"namn", a.assignment->name}};
  json["bedömning"] = traits_of(c.scale, a.assessment.level()).key;
  json["trend"] = traits_of(c.trends, a.trend.level()).key;
  return json;
}

Json goal_json(const AssessedGoal& g, const PlanView& view) {
  const Convention& c = view.material.convention;
  Json json{{"nummer", g.goal->number}, {"mål", g.goal->name}};
  add_judgements(json, g.assessment, g.trend, c);
  json["skäl"] = judgement_reasons(g.assessment, g.trend, {c});
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

Json indicator_json(const AssessedIndicator& i, const Convention& c) {
  Json json{{"id", i.indicator->id},
            {"mål", i.indicator->goal},
            {"indikator", i.indicator->name},
            {"nivå", i.indicator->level}};
  add_judgements(json, i.assessment, i.trend, c);
  json["skäl"] = judgement_reasons(i.assessment, i.trend, {c, i.indicator->unit, i.indicator->direction});
  json["källa"] = place(source_of(i));
  return json;
}

Json plan_word(std::optional<bool> on_plan) {
  return on_plan ? Json(folded(word_of_plan(on_plan))) : Json(nullptr);
}

Json assignment_json(const AssessedAssignment& a, const Convention& c) {
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
  json["skäl"] =
      join(judgement_reasons(a.assessment, a.trend, {c}), reasons_json("prognos", a.plan_reasons, {c}));
  json["källa"] = place(assignment.position);
  return json;
}

bool is_wanted(const std::string& id, const std::string& own) {
  return id.empty() || folded(id) == folded(own);
}

}  // namespace

std::string explanation_json(const PlanView& view, const std::string& id) {
  const SourceMaterial& m = view.material;
  Json json{{"kommun", m.report.municipality}, {"nämnd", m.report.committee}, {"period", to_key(m.period)},
            {"konvention", m.convention.name}, {"mål", Json::array()},        {"indikatorer", Json::array()},
            {"uppdrag", Json::array()}};
  for (const auto& g : view.plan.goals)
    if (is_wanted(id, g.goal->number)) json["mål"].push_back(goal_json(g, view));
  for (const auto& i : view.plan.indicators)
    if (is_wanted(id, i.indicator->id)) json["indikatorer"].push_back(indicator_json(i, m.convention));
  for (const auto& a : view.plan.assignments)
    if (is_wanted(id, a.assignment->id)) json["uppdrag"].push_back(assignment_json(a, m.convention));
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace redovisa
