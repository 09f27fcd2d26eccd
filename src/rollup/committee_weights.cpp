#include "rollup/committee_weights.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "assess/goal_rules.hpp"

namespace redovisa {

namespace {

/// The rows of the sheet Koppling for the two that have a weight.
std::vector<const GoalLink*> weighted_links(const RollUp& roll_up, const CommitteeShare& share) {
  const Municipality& m = roll_up.municipality;
  const ExpectedCommittee* expected = find_committee(m, roll_up.committees[share.committee].name);
  std::vector<const GoalLink*> links;
  for (const auto& link : m.links)
    if (link.weight.number && link.goal == share.to && find_committee(m, link.committee) == expected)
      links.push_back(&link);
  return links;
}

/// A committee counts once, whatever the number of its goals, so its rows for a goal have one weight.
void check_alike(const std::vector<const GoalLink*>& links, Diagnostics& diagnostics) {
  for (const GoalLink* link : links)
    if (link->weight.number != links.front()->weight.number)
      diagnostics.push_back(
          {Code::conflicting_value,
           link->weight.position,
           to_machine_text(*link->weight.number),
           fmt::format("samma vikt på alla rader för {} och mål {}", link->committee, link->goal),
           "Nämnden räknas en gång i målet. Skriv vikten på en av raderna.",
           {links.front()->weight.position}});
}

/// Somebody must weigh something in the goal.
void check_any(const std::string& goal, const RollUp& roll_up, const GoalWeights& weights,
               Diagnostics& diagnostics) {
  std::vector<SourcePosition> places;
  for (const auto& share : roll_up.shares) {
    if (share.to != goal) continue;
    const auto weight = weights.find(roll_up.whole.goals[share.goal].number);
    if (weight == weights.end() || weight->second > Decimal{0}) return;
    places.push_back(given_weight(roll_up, share).position);
  }
  const SourcePosition first = places.front();
  places.erase(places.begin());
  diagnostics.push_back(
      {Code::conflicting_value, first, "0", fmt::format("en vikt över 0 för någon nämnd i mål {}", goal),
       "Ge minst en av nämnderna en vikt, eller lämna tomt: då räknas alla lika.", std::move(places)});
}

/// All rules that count shares go by the weights; others would pass over them in silence.
void check_rule(const RollUp& roll_up, const SourcePosition& place, Diagnostics& diagnostics) {
  const RuleChoice& rule = roll_up.whole.convention.goal_assessment;
  if (counts_goal_weights(rule)) return;
  diagnostics.push_back(
      {Code::conflicting_value,
       place,
       {},
       fmt::format("ingen vikt, eftersom konventionens regel för mål, {}, inte räknar andelar", rule.rule),
       "Ta bort vikterna, eller välj regeln andel, viktat-medel, kf-först eller grindar.",
       {rule.position}});
}

}  // namespace

Reported given_weight(const RollUp& roll_up, const CommitteeShare& share) {
  if (const auto links = weighted_links(roll_up, share); !links.empty()) return links.front()->weight;
  const ExpectedCommittee* expected =
      find_committee(roll_up.municipality, roll_up.committees[share.committee].name);
  return expected == nullptr ? Reported{} : expected->weight;
}

GoalWeights committee_weights(const RollUp& roll_up, Diagnostics& diagnostics) {
  GoalWeights weights;
  std::set<std::string> goals;
  SourcePosition first;
  for (const auto& share : roll_up.shares) {
    check_alike(weighted_links(roll_up, share), diagnostics);
    const Reported weight = given_weight(roll_up, share);
    if (!weight.number) continue;
    if (weights.empty()) first = weight.position;
    weights.emplace(roll_up.whole.goals[share.goal].number, *weight.number);
    goals.insert(share.to);
  }
  if (roll_up.missing.empty())  // else the others are not known to contribute
    for (const auto& goal : goals) check_any(goal, roll_up, weights, diagnostics);
  if (!weights.empty()) check_rule(roll_up, first, diagnostics);
  return weights;
}

}  // namespace redovisa
