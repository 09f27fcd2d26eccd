#include "view/municipal_explanation.hpp"

#include <fmt/format.h>

#include "view/goal_matrix.hpp"
#include "view/goal_weights.hpp"
#include "view/reason_wording.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

/// The committee's own tree of the goal, headed by who it is and how it judges.
Explanation own_tree(const Contribution& c, const RollUp& r) {
  const CommitteeReport& report = r.committees[c.committee];
  if (c.committee >= r.reported)
    return {fmt::format("{} har inte rapporterat för perioden", report.name), {}, {}};
  Explanation head{fmt::format("{} enligt {}", report.name, report.material.convention.title), {}, {}};
  head.parts = explain(view_of(report), report.material.goals[c.goal].number);
  return head;
}

void add_figure(std::string_view what, const Reported& figure, const std::string& unit, Explanation& e) {
  if (figure.number)
    e.lines.push_back(fmt::format("{}: {}  ← {}", what, text_of(figure_value(*figure.number, unit)),
                                  to_string(figure.position)));
}

Explanation part_of(const ConsolidatedPart& part, const MunicipalView& view) {
  const RollUp& r = view.roll_up;
  const ConsolidationRow& row = r.municipality.consolidations[part.row];
  const std::string who = part.committee ? r.committees[*part.committee].name : row.committee;
  Explanation e{fmt::format("{}: {}", who, row.committee_indicator), {}, {}};
  const std::string unit = part.indicator == nullptr ? std::string{} : part.indicator->unit;
  if (part.indicator != nullptr) e.title += ' ' + part.indicator->name;
  add_figure("utfall", part.outcome, unit, e);
  add_figure("prognos", part.forecast, unit, e);
  add_figure("föregående år", part.last_year, unit, e);
  add_figure(row.base_name.empty() ? "bas" : row.base_name, row.base, {}, e);
  if (e.lines.empty()) e.lines.emplace_back("Ingen uppgift har lämnats.");
  return e;
}

/// What each committee weighs in the goal, and the cell that says so.
void add_weights(const AssessedGoal& goal, const MunicipalView& view, FurtherExplanations& further) {
  Explanation e{"Vikter", {}, {}};
  for (const auto& weight : weighing_of(goal, view).committees) {
    const std::string words =
        weight.weight == Decimal{0} ? weight_words(weight) : "väger " + weight_words(weight);
    e.lines.push_back(fmt::format("{} {}{}", view.roll_up.committees[weight.committee].name, words,
                                  weight.given.number ? "  ← " + to_string(weight.given.position) : ""));
  }
  if (!e.lines.empty()) further[goal.goal->number].push_back(std::move(e));
}

FurtherExplanations further_of(const MunicipalView& view) {
  FurtherExplanations further;
  for (std::size_t i = 0; i < view.roll_up.own_goals; ++i)
    add_weights(view.roll_up.plan.goals[i], view, further);
  for (const auto& c : view.roll_up.contributions) further[c.number].push_back(own_tree(c, view.roll_up));
  for (const auto& whole : view.roll_up.consolidated)
    for (const auto& part : whole.parts) further[whole.id].push_back(part_of(part, view));
  for (std::size_t goal = 0; goal < view.roll_up.own_goals; ++goal)
    if (std::string lacking = lacking_sentence(view, goal); !lacking.empty())
      further[view.roll_up.plan.goals[goal].goal->number].push_back({std::move(lacking), {}, {}});
  return further;
}

}  // namespace

std::string municipal_explanation(const MunicipalView& view, const std::string& id) {
  const FurtherExplanations further = further_of(view);
  const OutcomeCounts& counted = view.roll_up.counted;
  if (!id.empty() && explain(view.plan, id, counted, further).empty()) return {};
  return explanation_text(view.plan, id, counted, further);
}

std::vector<std::string> municipal_ids(const MunicipalView& view) { return explainable_ids(view.plan); }

}  // namespace redovisa
