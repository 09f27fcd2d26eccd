#include "model/criterion.hpp"

namespace redovisa {

std::optional<Decimal> principal_figure(const Criterion& criterion) {
  if (criterion.measure != Measure::value) return std::nullopt;
  if (criterion.figure) return criterion.figure;
  if (criterion.least && criterion.most) return std::nullopt;
  if (criterion.least) return criterion.least->value;
  return criterion.most ? std::optional{criterion.most->value} : std::nullopt;
}

std::optional<Direction> direction_of(const Criterion& criterion) {
  const bool ranked = criterion.measure == Measure::rank || criterion.measure == Measure::rank_share;
  if (ranked) return Direction::lower;
  if (criterion.least && criterion.most) return Direction::interval;
  if (criterion.least) return Direction::higher;
  if (criterion.most) return Direction::lower;
  return criterion.wish;
}

}  // namespace redovisa
