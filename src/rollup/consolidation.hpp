#pragma once

#include "rollup/roll_up.hpp"

namespace redovisa {

/// A figure and what it is weighed by.
struct WeighedFigure {
  std::optional<Decimal> figure, base;
};

/// What the formula makes of the figures: nullopt when one is missing, when there are none, or for the
/// weighted mean when a base is missing, negative, or all are zero. A mean has one decimal more than the
/// figures.
std::optional<Decimal> consolidated(ConsolidationFormula formula, const std::vector<WeighedFigure>& figures);

/// Fills in the municipality's indicators that are consolidated – outcome of the period, forecast, and
/// outcome of the last full year – where they have no figure of their own, and tells what each was made of.
/// Tells of indicators that a committee does not have, of units that differ, and of bases that are negative.
void consolidate(RollUp& roll_up, Diagnostics& diagnostics);

}  // namespace redovisa
