#include "assess/goal_rules.hpp"

#include <algorithm>
#include <array>

#include "assess/indicator_figures.hpp"
#include "assess/part_tally.hpp"
#include "model/weighing_rule.hpp"

namespace redovisa {

namespace {

ReasonCode share_reason(Level level, const Scale& scale) {
  if (level == 0) return ReasonCode::enough_parts_fulfilled;
  return level == worst_level(scale) ? ReasonCode::too_few_parts_fulfilled
                                     : ReasonCode::share_of_level_reached;
}

/// The worst of the levels that the most parts have.
Level most_common_level(const PartTally& tally, const Scale& scale) {
  Level most = worst_level(scale);
  for (Level level = most; level-- > 0;)
    if (tally.at(level) > tally.at(most)) most = level;
  return most;
}

bool is_tied(const PartTally& tally, Level most) {
  for (Level level = 0; level < most; ++level)
    if (tally.at(level) == tally.at(most)) return true;
  return false;
}

bool fits(const DecisionRow& row, const PartTally& tally, std::size_t failed, std::optional<Level> trend) {
  if (row.trend && row.trend != trend) return false;
  if (row.least_fulfilled && !is_at_least(tally.fulfilled(), tally.whole(), *row.least_fulfilled))
    return false;
  return !row.most_failed || !is_more_than(failed, tally.whole(), *row.most_failed);
}

/// The place of the single largest count, or nullopt when two share it.
std::optional<Level> largest(const std::array<std::size_t, 3>& counts) {
  const auto most = std::ranges::max_element(counts);
  if (std::ranges::count(counts, *most) > 1) return std::nullopt;
  return static_cast<Level>(most - counts.begin());
}

Verdict left_to_person(const GoalParts& /*goal*/, const RuleChoice& /*choice*/,
                       const Situation& /*situation*/) {
  return {{}, {{ReasonCode::left_to_person}}};
}

}  // namespace

Verdict share_fulfilled(const GoalParts& goal, const RuleChoice& choice, const Situation& situation) {
  const Scale& scale = situation.convention.scale;
  const PartTally tally{counted_parts(goal.parts, choice), choice.denominator, scale};
  if (auto verdict = too_little(tally, choice)) return *verdict;
  const Level level = level_by_share(tally, choice.least_share, choice, scale);
  return {level, {{share_reason(level, scale), share_facts(tally), level}}};
}

Verdict weighted_mean(const GoalParts& goal, const RuleChoice& choice, const Situation& situation) {
  const Scale& scale = situation.convention.scale;
  auto parts = counted_parts(goal.parts, choice);
  if (!parts.empty()) {
    std::erase_if(parts, [](const PartJudgement& p) { return p.weight <= Decimal{0}; });
    if (parts.empty()) return {{}, {{ReasonCode::no_part_evaluated}}};
  }
  const PartTally tally{parts, choice.denominator, scale, PartTally::Weights::own};
  if (auto verdict = too_little(tally, choice)) return *verdict;
  const Level level = level_by_share(tally, choice.least_share, choice, scale);
  const std::vector<Fact> facts{{FactName::reached_share, tally.reached_percent()},
                                {FactName::evaluated_parts, tally.whole()}};
  return {level, {{ReasonCode::weighted_share_reached, facts, level}}};
}

Verdict worst_part(const GoalParts& goal, const RuleChoice& choice, const Situation& situation) {
  const Scale& scale = situation.convention.scale;
  const PartTally tally{counted_parts(goal.parts, choice), choice.denominator, scale};
  if (auto verdict = too_little(tally, choice)) return *verdict;
  Level worst = worst_level(scale);
  while (tally.at(worst) == 0) --worst;
  const std::vector<Fact> facts{{FactName::parts_at_level, tally.at(worst)},
                                {FactName::evaluated_parts, tally.whole()}};
  return {worst, {{ReasonCode::worst_part_decides, facts, worst}}};
}

Verdict majority_of_levels(const GoalParts& goal, const RuleChoice& choice, const Situation& situation) {
  const Scale& scale = situation.convention.scale;
  const PartTally tally{counted_parts(goal.parts, choice), choice.denominator, scale};
  if (auto verdict = too_little(tally, choice)) return *verdict;
  const Level most = most_common_level(tally, scale);
  const std::vector<Fact> facts{{FactName::parts_at_level, tally.at(most)},
                                {FactName::evaluated_parts, tally.whole()}};
  const auto code = is_tied(tally, most) ? ReasonCode::most_parts_are_tied : ReasonCode::most_parts_decide;
  return {most, {{code, facts, most}}};
}

Verdict by_goal_table(const GoalParts& goal, const RuleChoice& choice, const Situation& situation) {
  const Scale& scale = situation.convention.scale;
  const PartTally tally{counted_parts(goal.parts, choice), choice.denominator, scale};
  if (auto verdict = too_little(tally, choice)) return *verdict;
  const std::size_t failed = tally.at(worst_level(scale));
  std::vector<Fact> facts{{FactName::fulfilled_parts, tally.fulfilled()},
                          {FactName::failed_parts, failed},
                          {FactName::evaluated_parts, tally.whole()}};
  const auto row =
      std::ranges::find_if(choice.table, [&](const auto& r) { return fits(r, tally, failed, goal.trend); });
  if (row == choice.table.end()) return {{}, {{ReasonCode::parts_fit_no_row, facts}}};
  facts.push_back({FactName::row, static_cast<std::size_t>(row - choice.table.begin()) + 1});
  return {row->level, {{ReasonCode::parts_fit_row, facts, row->level}}};
}

Verdict majority_of_trends(const GoalParts& goal, const RuleChoice& choice, const Situation& /*situation*/) {
  const auto parts = counted_parts(goal.parts, choice);
  if (parts.empty()) return {{}, {{ReasonCode::no_parts}}};
  std::array<std::size_t, 3> counts{};
  for (const auto& part : parts)
    if (part.trend) ++counts.at(*part.trend);
  if (counts == std::array<std::size_t, 3>{})
    return {choice.without_trend, {{ReasonCode::no_part_has_trend}}};
  const std::vector<Fact> facts{{FactName::positive_parts, counts[trend_positive]},
                                {FactName::unchanged_parts, counts[trend_unchanged]},
                                {FactName::negative_parts, counts[trend_negative]}};
  if (const auto level = largest(counts)) return {level, {{ReasonCode::majority_of_trends, facts}}};
  return {trend_unchanged, {{ReasonCode::no_majority, facts}}};
}

Decimal counted_weight(const PartJudgement& part, const RuleChoice& choice) {
  if (!part.assessment && choice.denominator == Denominator::evaluated) return Decimal{0};
  return std::max(choice.rule == weighing_rule ? part.weight : part.goal_weight, Decimal{0});
}

bool counts_goal_weights(const RuleChoice& choice) {
  const auto& rules = goal_assessment_rules();
  const auto rule = std::ranges::find(rules, choice.rule, &NamedGoalRule::name);
  return rule != rules.end() && rule->counts_shares;
}

const std::vector<NamedGoalRule>& goal_assessment_rules() {
  static const std::vector<NamedGoalRule> rules{
      {"andel", share_fulfilled, true},  {weighing_rule, weighted_mean, true}, {"sämsta", worst_part},
      {"majoritet", majority_of_levels}, {"kf-först", first_group, true},      {"grindar", gates, true},
      {"beslutstabell", by_goal_table},  {person_rule, left_to_person}};
  return rules;
}

const std::vector<NamedGoalRule>& goal_trend_rules() {
  static const std::vector<NamedGoalRule> rules{{"majoritet", majority_of_trends},
                                                {person_rule, left_to_person}};
  return rules;
}

}  // namespace redovisa
