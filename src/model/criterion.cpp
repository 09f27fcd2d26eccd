#include "model/criterion.hpp"

namespace redovisa {

namespace {

std::optional<Direction> direction_of_bounds(const Criterion& criterion) {
  if (criterion.least && criterion.most) return Direction::interval;
  if (criterion.least) return Direction::higher;
  if (criterion.most) return Direction::lower;
  return criterion.wish;
}

}  // namespace

std::optional<Decimal> principal_figure(const Criterion& criterion) {
  if (criterion.measure != Measure::value) return std::nullopt;
  if (criterion.figure) return criterion.figure;
  if (criterion.least && criterion.most) return std::nullopt;
  if (criterion.least) return criterion.least->value;
  return criterion.most ? std::optional{criterion.most->value} : std::nullopt;
}

std::optional<Direction> direction_of(const Criterion& criterion) {
  switch (criterion.measure) {
    case Measure::value:
    case Measure::change:
    case Measure::relative_change:
    case Measure::share_of_target:
      return direction_of_bounds(criterion);
    case Measure::distance_to_target:  // near the target is good on either side of it
    case Measure::share_of_way:        // the way may go up or down
      return std::nullopt;
    case Measure::rank:
    case Measure::rank_share:
      return Direction::lower;
  }
  return std::nullopt;
}

}  // namespace redovisa
