#include "assess/goal_rules.hpp"

#include <algorithm>
#include <array>

namespace redovisa {

namespace {

std::size_t count_fulfilled(std::span<const PartJudgement> parts, const Scale& scale) {
  return static_cast<std::size_t>(std::ranges::count_if(parts, [&](const PartJudgement& p) {
    return p.assessment && scale.levels.at(*p.assessment).fulfilled;
  }));
}

std::size_t count_evaluated(std::span<const PartJudgement> parts) {
  return static_cast<std::size_t>(
      std::ranges::count_if(parts, [](const PartJudgement& p) { return p.assessment.has_value(); }));
}

bool is_at_least(std::size_t part, std::size_t whole, const Fraction& share) {
  return static_cast<std::int64_t>(part) * share.denominator >=
         static_cast<std::int64_t>(whole) * share.numerator;
}

/// The place of the single largest count, or nullopt when two share it.
std::optional<Level> largest(const std::array<std::size_t, 3>& counts) {
  const auto most = std::ranges::max_element(counts);
  if (std::ranges::count(counts, *most) > 1) return std::nullopt;
  return static_cast<Level>(most - counts.begin());
}

}  // namespace

Verdict share_fulfilled(std::span<const PartJudgement> parts, const RuleChoice& choice,
                        const Situation& situation) {
  if (parts.empty()) return {{}, {{ReasonCode::no_parts}}};
  const Scale& scale = situation.convention.scale;
  const std::size_t evaluated = count_evaluated(parts);
  if (evaluated == 0) return {{}, {{ReasonCode::no_part_evaluated}}};
  const std::size_t fulfilled = count_fulfilled(parts, scale);
  const std::size_t whole = choice.denominator == Denominator::all ? parts.size() : evaluated;
  const std::vector<Fact> facts{{FactName::fulfilled_parts, fulfilled}, {FactName::evaluated_parts, whole}};
  if (is_at_least(fulfilled, whole, choice.least_share))
    return {Level{0}, {{ReasonCode::enough_parts_fulfilled, facts}}};
  return {static_cast<Level>(scale.levels.size() - 1), {{ReasonCode::too_few_parts_fulfilled, facts}}};
}

Verdict majority_of_trends(std::span<const PartJudgement> parts, const RuleChoice& choice,
                           const Situation& /*situation*/) {
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

const std::vector<NamedGoalRule>& goal_assessment_rules() {
  static const std::vector<NamedGoalRule> rules{{"andel", share_fulfilled}};
  return rules;
}

const std::vector<NamedGoalRule>& goal_trend_rules() {
  static const std::vector<NamedGoalRule> rules{{"majoritet", majority_of_trends}};
  return rules;
}

}  // namespace redovisa
