#include "assess/part_tally.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>

#include "assess/indicator_figures.hpp"

namespace redovisa {

namespace {

/// What a part at this level counts as; a fulfilled one as a whole unless the convention says otherwise.
Fraction points_of(const ScaleLevel& level) {
  if (level.points.numerator != 0) return level.points;
  return level.fulfilled ? Fraction{1, 1} : Fraction{0, 1};
}

/// A number that all levels' points are whole when multiplied with.
std::int64_t common_factor(const Scale& scale) {
  Decimal factor{1};
  for (const auto& level : scale.levels) {
    const std::int64_t denominator = points_of(level).denominator;
    factor = factor * Decimal{denominator / std::gcd(factor.units, denominator)};
  }
  return factor.units;
}

Decimal times(std::size_t count, std::int64_t factor) { return decimal_of(count) * Decimal{factor}; }

}  // namespace

std::vector<PartJudgement> counted_parts(std::span<const PartJudgement> parts, const RuleChoice& choice) {
  const bool only_keys =
      choice.only_key_indicators && std::ranges::any_of(parts, [](const auto& p) { return p.key; });
  std::vector<PartJudgement> counted;
  counted.reserve(parts.size());
  std::ranges::copy_if(parts, std::back_inserter(counted), [&](const PartJudgement& p) {
    return (choice.assignments_count || !p.assignment) && (!only_keys || p.key) && p.goal_weight > Decimal{0};
  });
  return counted;
}

PartTally::PartTally(std::span<const PartJudgement> parts, Denominator denominator, const Scale& scale,
                     Weights weights)
    : denominator_{denominator}, at_level_(scale.levels.size()), all_{parts.size()} {
  const std::int64_t factor = common_factor(scale);
  std::optional<Decimal> first;
  for (const auto& part : parts) {
    if (part.assessment) ++evaluated_;
    if (!part.assessment && denominator == Denominator::evaluated) continue;
    const Level level = part.assessment.value_or(worst_level(scale));
    const Fraction points = points_of(scale.levels.at(level));
    const Decimal weight = weights == Weights::own ? part.weight : part.goal_weight;
    weighted_ = weighted_ || part.goal_weight != first.value_or(part.goal_weight);
    first = part.goal_weight;
    ++at_level_[level];
    possible_ = possible_ + weight * Decimal{factor};
    if (!part.assessment) continue;
    if (scale.levels[level].fulfilled) ++fulfilled_;
    if (points.numerator != 0 && points.numerator < points.denominator) ++partly_;
    reached_ = reached_ + weight * Decimal{factor / points.denominator * points.numerator};
  }
}

std::size_t PartTally::whole() const { return denominator_ == Denominator::all ? all_ : evaluated_; }

bool PartTally::reaches(const Fraction& share) const {
  return possible_ > Decimal{0} &&
         reached_ * Decimal{share.denominator} >= possible_ * Decimal{share.numerator};
}

Decimal PartTally::reached_percent() const {
  const Decimal hundredfold = reached_ * Decimal{100};
  const Decimal rounded = quotient(hundredfold, possible_, 1).value_or(Decimal{0});
  // 74,96 is not shown as 75: it would seem to reach what it does not
  const bool seems_whole = with_decimals(rounded, 0) == rounded && rounded * possible_ > hundredfold;
  return trimmed(seems_whole ? rounded - Decimal{1, 1} : rounded);
}

bool is_at_least(std::size_t part, std::size_t whole, const Fraction& share) {
  return times(part, share.denominator) >= times(whole, share.numerator);
}

bool is_more_than(std::size_t part, std::size_t whole, const Fraction& share) {
  return times(part, share.denominator) > times(whole, share.numerator);
}

std::optional<Verdict> too_little(const PartTally& tally, const RuleChoice& choice) {
  if (tally.all() == 0) return Verdict{{}, {{ReasonCode::no_parts}}};
  if (tally.evaluated() == 0) return Verdict{{}, {{ReasonCode::no_part_evaluated}}};
  if (is_at_least(tally.evaluated(), tally.all(), choice.least_evaluated)) return std::nullopt;
  return Verdict{{},
                 {{ReasonCode::too_few_parts_evaluated,
                   {{FactName::evaluated_parts, tally.evaluated()}, {FactName::all_parts, tally.all()}}}}};
}

Level level_by_share(const PartTally& tally, const Fraction& least, const RuleChoice& choice,
                     const Scale& scale) {
  if (tally.reaches(least)) return Level{0};
  Level best = worst_level(scale);
  for (const auto& band : choice.shares)
    if (band.level < best && tally.reaches(band.least)) best = band.level;
  return best;
}

std::vector<Fact> share_facts(const PartTally& tally) {
  if (tally.is_weighted())
    return {{FactName::reached_share, tally.reached_percent()}, {FactName::evaluated_parts, tally.whole()}};
  std::vector<Fact> facts{{FactName::fulfilled_parts, tally.fulfilled()},
                          {FactName::evaluated_parts, tally.whole()}};
  if (tally.has_partly()) facts.push_back({FactName::reached_share, tally.reached_percent()});
  return facts;
}

}  // namespace redovisa
