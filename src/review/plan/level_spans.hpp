#pragma once

#include <cstdint>
#include <optional>

#include "assess/criterion_limits.hpp"

namespace redovisa {

/// What a level holds, turned so that more is better: from `floor` up to `ceiling`.
struct LevelSpan {
  std::optional<Bound> floor = {}, ceiling = {};
};

/// Turned: of what is better lower, every bound is negated and the sides are swapped.
LevelSpan span_of(const Limits& limits, bool lower_is_better);

/// How the limits of a level lie to those of the next better one.
enum class SpanRelation : std::uint8_t {
  in_order,     // the worse ends where the better begins, or is open upwards
  shared_edge,  // both hold the bound between them
  overlapping,  // both hold more than a bound
  gap,          // there are values of the limits' own decimals that neither holds
  small_gap,    // only values with more decimals than the limits have lie between
  out_of_order  // the worse begins where the better does, or beyond
};

SpanRelation relation_of(const LevelSpan& better, const LevelSpan& worse);

/// Is the value above the worse level's span and below the better's?
bool lies_between(const Decimal& value, const LevelSpan& better, const LevelSpan& worse);

/// The decimals of the bounds that face each other.
std::uint8_t decimals_between(const LevelSpan& better, const LevelSpan& worse);

}  // namespace redovisa
