#include "assess/criterion_limits.hpp"

namespace redovisa {

namespace {

bool is_change(const Criterion& criterion) {
  return criterion.measure == Measure::change || criterion.measure == Measure::relative_change;
}

bool is_zero(const std::optional<Bound>& bound) { return bound && bound->value == Decimal{0}; }

/// "Ska öka" demands more than the tolerance; "ska inte öka" allows it.
Limits with_tolerance(Limits limits, const Decimal& tolerance) {
  if (is_zero(limits.least)) limits.least->value = limits.least->inclusive ? -tolerance : tolerance;
  if (is_zero(limits.most)) limits.most->value = limits.most->inclusive ? tolerance : -tolerance;
  return limits;
}

/// "Ska bibehållas": a change for the better is not against it.
Limits unchanged(std::optional<Direction> better, const Decimal& tolerance) {
  if (better == Direction::higher) return {Bound{-tolerance}, {}};
  if (better == Direction::lower) return {{}, Bound{tolerance}};
  return {Bound{-tolerance}, Bound{tolerance}};
}

/// Of what should be as near zero as possible, "5" and "högst 5" are −5 to 5.
Limits around_zero(const Limits& limits) {
  if (limits.least && limits.most) return limits;
  Bound bound = limits.least ? *limits.least : *limits.most;
  bound.value = absolute(bound.value);
  return {Bound{-bound.value, bound.inclusive}, bound};
}

std::optional<Limits> limits_of_figure(const Bound& bound, std::optional<Direction> better) {
  if (!better) return std::nullopt;
  switch (*better) {
    case Direction::higher:
      return Limits{bound, {}};
    case Direction::lower:
      return Limits{{}, bound};
    case Direction::interval:
      return Limits{Bound{bound.value}, Bound{bound.value}};
    case Direction::near_zero:
      return around_zero({{}, bound});
    case Direction::none:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Limits> limits_of(const Criterion& criterion, std::optional<Direction> better,
                                const RuleChoice& choice) {
  if (is_change(criterion) && criterion.figure == Decimal{0}) return unchanged(better, choice.tolerance);
  if (criterion.figure && !criterion.least && !criterion.most)
    return limits_of_figure({*criterion.figure, choice.equal_is_enough}, better);
  if (!criterion.least && !criterion.most) return std::nullopt;
  const Limits limits{criterion.least, criterion.most};
  if (is_change(criterion)) return with_tolerance(limits, choice.tolerance);
  return better == Direction::near_zero ? around_zero(limits) : limits;
}

bool is_change_without_size(const Criterion& criterion) {
  return is_change(criterion) &&
         (is_zero(criterion.least) || is_zero(criterion.most) || criterion.figure == Decimal{0});
}

}  // namespace redovisa
