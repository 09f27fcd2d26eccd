#include <algorithm>
#include <set>

#include "diagnostics/folded.hpp"
#include "view/explanation_json.hpp"
#include "view/goal_weights.hpp"
#include "view/municipal_explanation.hpp"
#include "view/municipal_tables.hpp"

namespace redovisa {

namespace {

using Ids = std::set<std::string>;

void add_parts(const AssessedGoal& goal, const AssessedPlan& plan, Ids& ids);

void add_part(const GoalPart& part, const AssessedPlan& plan, Ids& ids) {
  switch (part.kind) {
    case GoalPart::Kind::indicator:
      ids.insert(folded(plan.indicators[part.index].indicator->id));
      return;
    case GoalPart::Kind::assignment:
      ids.insert(folded(plan.assignments[part.index].assignment->id));
      return;
    case GoalPart::Kind::sub_goal:
      add_parts(plan.goals[part.index], plan, ids);
      return;
  }
}

/// The goal and everything that it was judged from.
void add_parts(const AssessedGoal& goal, const AssessedPlan& plan, Ids& ids) {
  if (!ids.insert(folded(goal.goal->number)).second) return;
  for (const auto& part : goal.parts) add_part(part, plan, ids);
}

/// What each committee contributes with: of all that was asked for, or of one goal or indicator.
class CommitteeJson {
 public:
  CommitteeJson(const MunicipalView& view, const std::string& id) : view_{view}, id_{folded(id)} {}

  Json list() const {
    Json json = Json::array();
    const auto& committees = view_.roll_up.committees;
    for (std::size_t i = 0; i < view_.roll_up.reported; ++i) {
      const Ids ids = wanted_of(i);
      if (!id_.empty() && ids.empty()) continue;
      json.push_back(explanation_value(view_of(committees[i]), ids, {}));
    }
    return json;
  }

 private:
  /// By the number of fullmäktige's goal, that of the committee's goal in the whole, or of the goal that
  /// gathers the committee's.
  bool is_asked_for(const Contribution& c) const {
    const auto& goals = view_.roll_up.whole.goals;
    const auto grafted = std::ranges::find(goals, c.number, &Goal::number);
    return folded(c.to) == id_ || folded(c.number) == id_ ||
           (grafted != goals.end() && folded(grafted->parent) == id_);
  }

  Ids wanted_of(std::size_t committee) const {
    Ids ids;
    if (id_.empty()) return ids;
    const RollUp& r = view_.roll_up;
    const AssessedPlan& plan = r.committees[committee].plan;
    for (const auto& c : r.contributions)
      if (c.committee == committee && is_asked_for(c)) add_parts(plan.goals[c.goal], plan, ids);
    for (const auto& whole : r.consolidated)
      if (folded(whole.id) == id_)
        for (const auto& part : whole.parts)
          if (part.committee == committee && part.indicator != nullptr)
            ids.insert(folded(part.indicator->id));
    return ids;
  }

  const MunicipalView& view_;
  std::string id_;
};

Json figure_json(const Reported& figure) {
  if (!figure.number) return nullptr;
  return {{"värde", number_json(*figure.number)}, {"källa", place(figure.position)}};
}

Json consolidation_json(const ConsolidatedIndicator& whole, const RollUp& r) {
  Json json{{"formel", folded(word_of(whole.formula))}, {"delar", Json::array()}};
  for (const auto& part : whole.parts) {
    const ConsolidationRow& row = r.municipality.consolidations[part.row];
    Json one{{"nämnd", part.committee ? r.committees[*part.committee].name : row.committee},
             {"id", row.committee_indicator},
             {"utfall", figure_json(part.outcome)},
             {"prognos", figure_json(part.forecast)},
             {"föregående_år", figure_json(part.last_year)}};
    if (row.base.number) one["bas"] = figure_json(row.base);
    if (!row.base_name.empty()) one["basens_namn"] = row.base_name;
    json["delar"].push_back(std::move(one));
  }
  return json;
}

/// Whose goal a goal of the whole is, and the number that it has there.
void tell_whose(const RollUp& r, Json& goals) {
  for (Json& goal : goals)
    for (const auto& c : r.contributions)
      if (goal["nummer"] == c.number) {
        const CommitteeReport& report = r.committees[c.committee];
        goal["nämnd"] = report.name;
        goal["nämndens_mål"] = report.material.goals[c.goal].number;
        goal["nämndens_konvention"] = report.material.convention.name;
      }
}

Json weights_json(const std::vector<ShownWeight>& weights, const RollUp& r) {
  Json json = Json::array();
  for (const auto& weight : weights) {
    Json one{{"nämnd", r.committees[weight.committee].name},
             {"vikt", number_json(weight.weight)},
             {"av", number_json(weight.whole)}};
    if (weight.given.number) one["källa"] = place(weight.given.position);
    json.push_back(std::move(one));
  }
  return json;
}

/// What the committees weigh in the goals that the municipality has given weights in.
void tell_weights(const MunicipalView& view, Json& goals) {
  for (Json& goal : goals)
    for (std::size_t i = 0; i < view.roll_up.own_goals; ++i) {
      const AssessedGoal& own = view.roll_up.plan.goals[i];
      if (goal["nummer"] != own.goal->number) continue;
      const auto weights = weighing_of(own, view).committees;
      if (!weights.empty()) goal["vikter"] = weights_json(weights, view.roll_up);
    }
}

}  // namespace

std::string municipal_explanation_json(const MunicipalView& view, const std::string& id) {
  const auto known = municipal_ids(view);
  const bool is_known = id.empty() || std::ranges::any_of(known, [&](const std::string& own) {
                          return folded(own) == folded(id);
                        });
  if (!is_known) return {};
  Ids ids;
  if (!id.empty()) ids.insert(folded(id));
  Json json = explanation_value(view.plan, ids, view.roll_up.counted);
  tell_whose(view.roll_up, json["mål"]);
  tell_weights(view, json["mål"]);
  for (Json& indicator : json["indikatorer"])
    for (const auto& whole : view.roll_up.consolidated)
      if (indicator["id"] == whole.id) indicator["konsolidering"] = consolidation_json(whole, view.roll_up);
  json["nämnder"] = CommitteeJson{view, id}.list();
  json["saknas"] = view.roll_up.missing;
  return text_of_json(json);
}

}  // namespace redovisa
