#include "assess/criterion_check.hpp"

#include <algorithm>

namespace redovisa {

namespace {

std::strong_ordering against(const Measured& measured, const Bound& bound) {
  return measured.numerator <=> bound.value * measured.denominator;
}

bool is_at_least(const Measured& measured, const std::optional<Bound>& bound) {
  if (!bound) return true;
  const auto order = against(measured, *bound);
  return order > 0 || (order == 0 && bound->inclusive);
}

bool is_at_most(const Measured& measured, const std::optional<Bound>& bound) {
  if (!bound) return true;
  const auto order = against(measured, *bound);
  return order < 0 || (order == 0 && bound->inclusive);
}

bool has_edges(std::optional<Direction> better) {
  return better == Direction::higher || better == Direction::lower;
}

/// A limit on the wrong side for the direction is taken as it is written.
Fit fit_to_edges(const Measured& measured, const Limits& limits, Direction better) {
  const bool higher = better == Direction::higher;
  const bool above = is_at_least(measured, limits.least), below = is_at_most(measured, limits.most);
  const bool has_outer_edge = higher ? limits.least.has_value() : limits.most.has_value();
  const bool keeps_outer = higher ? above : below, keeps_inner = higher ? below : above;
  if (!has_outer_edge) return keeps_inner ? Fit::inside : Fit::outside;
  if (!keeps_outer) return Fit::outside;
  return keeps_inner ? Fit::inside : Fit::beyond;
}

Fit fit_of(const Measured& measured, const Limits& limits, std::optional<Direction> side) {
  const auto better = has_edges(measured.better) ? measured.better : side;
  if (has_edges(better)) return fit_to_edges(measured, limits, *better);
  const bool within = is_at_least(measured, limits.least) && is_at_most(measured, limits.most);
  return within ? Fit::inside : Fit::outside;
}

/// Does it lie to both limits as what it was rounded from does?
bool lies_alike(const Decimal& rounded, const Measured& measured, const Limits& limits) {
  const auto alike = [&](const std::optional<Bound>& b) {
    return !b || (rounded <=> b->value) == against(measured, *b);
  };
  return alike(limits.least) && alike(limits.most);
}

Decimal shown(const Measured& measured, const Limits& limits) {
  if (measured.denominator == Decimal{1}) return measured.numerator;
  constexpr std::uint8_t most_shown = 6;
  std::optional<Decimal> rounded;
  for (std::uint8_t decimals = 1; decimals <= most_shown; ++decimals) {
    rounded = quotient(measured.numerator, measured.denominator, decimals);
    if (rounded && lies_alike(*rounded, measured, limits)) break;
  }
  return rounded ? trimmed(*rounded) : measured.numerator;
}

}  // namespace

CriterionCheck check(const Criterion& criterion, const Trial& trial, std::optional<Direction> side) {
  CriterionCheck result{measure(criterion, trial)};
  auto& [measured, fault] = result.measurement;
  if (!measured) return result;
  const auto limits = limits_of(criterion, measured->better, trial.choice);
  if (!limits) {
    fault = ReasonCode::no_direction;
    return result;
  }
  result.limits = *limits;
  result.fit = fit_of(*measured, *limits, side);
  return result;
}

std::uint8_t decimals_of(const Limits& limits) {
  const auto decimals = [](const std::optional<Bound>& b) { return b ? b->value.decimals : std::uint8_t{0}; };
  return std::max(decimals(limits.least), decimals(limits.most));
}

Fit fit_when_rounded(const CriterionCheck& checked, std::uint8_t decimals, std::optional<Direction> side) {
  const Measured& exact = checked.measurement.measured.value();
  const auto rounded = quotient(exact.numerator, exact.denominator, decimals);
  if (!rounded) return checked.fit.value_or(Fit::outside);
  return fit_of({*rounded, Decimal{1}, exact.better}, checked.limits, side);
}

Direction way_back(const CriterionCheck& checked) {
  const bool below = !is_at_least(checked.measurement.measured.value(), checked.limits.least);
  return below ? Direction::higher : Direction::lower;
}

std::optional<Fact> measured_fact(const CriterionCheck& checked) {
  const auto& measured = checked.measurement.measured;
  if (!measured || !measured->name) return std::nullopt;
  return Fact{*measured->name, shown(*measured, checked.limits)};
}

}  // namespace redovisa
