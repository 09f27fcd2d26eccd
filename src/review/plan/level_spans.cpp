#include "review/plan/level_spans.hpp"

#include <algorithm>

namespace redovisa {

namespace {

std::optional<Bound> negated(std::optional<Bound> bound) {
  if (bound) bound->value = -bound->value;
  return bound;
}

/// The values between two bounds, counted in the bounds' own decimals.
SpanRelation gap_between(const Bound& worse_end, const Bound& better_start, std::uint8_t decimals) {
  const Decimal step{1, decimals};
  Decimal room = better_start.value - worse_end.value;
  if (worse_end.inclusive) room = room - step;
  if (!better_start.inclusive) room = room + step;
  return room > Decimal{0} ? SpanRelation::gap : SpanRelation::small_gap;
}

}  // namespace

LevelSpan span_of(const Limits& limits, bool lower_is_better) {
  if (!lower_is_better) return {limits.least, limits.most};
  return {negated(limits.most), negated(limits.least)};
}

std::uint8_t decimals_between(const LevelSpan& better, const LevelSpan& worse) {
  const auto decimals = [](const std::optional<Bound>& b) {
    return b ? trimmed(b->value).decimals : std::uint8_t{0};
  };
  return std::max(
      {decimals(better.floor), decimals(better.ceiling), decimals(worse.floor), decimals(worse.ceiling)});
}

SpanRelation relation_of(const LevelSpan& better, const LevelSpan& worse) {
  if (!better.floor) return SpanRelation::in_order;
  if (worse.floor && worse.floor->value >= better.floor->value) return SpanRelation::out_of_order;
  if (!worse.ceiling) return SpanRelation::in_order;
  const Bound &start = *better.floor, &end = *worse.ceiling;
  if (end.value > start.value) return SpanRelation::overlapping;
  if (end.value == start.value && end.inclusive && start.inclusive) return SpanRelation::shared_edge;
  if (end.value == start.value && end.inclusive != start.inclusive) return SpanRelation::in_order;
  return gap_between(end, start, decimals_between(better, worse));
}

bool lies_between(const Decimal& value, const LevelSpan& better, const LevelSpan& worse) {
  if (!better.floor || !worse.ceiling) return false;
  const Bound &start = *better.floor, &end = *worse.ceiling;
  const bool above = value > end.value || (value == end.value && !end.inclusive);
  const bool below = value < start.value || (value == start.value && !start.inclusive);
  return above && below;
}

}  // namespace redovisa
