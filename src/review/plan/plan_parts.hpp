#pragma once

#include <string>

#include "review/review.hpp"

namespace redovisa {

// The parts of check_plan.

/// The levels' limits against each other and against the direction.
void check_level_limits(const Reviewed& reviewed, Findings& findings);

/// The targets against the direction and against each other over the years, changes without base.
void check_targets(const Reviewed& reviewed, Findings& findings);

/// Goals that nothing measures.
void check_goal_parts(const Reviewed& reviewed, Findings& findings);

/// What the rows of indicators lack: target, unit, source, responsible, direction.
void check_indicator_cells(const Reviewed& reviewed, Findings& findings);

/// What a reader calls the indicator: its id, else its name.
const std::string& shown_name(const Indicator& indicator);

/// A figure in the indicator's unit; without one where it says nothing ("antal") or figures are not
/// shown as numbers.
Amount amount_of(const Decimal& value, const Indicator& indicator);

/// Is the figure of the report's period or of an earlier one? In a plan alone every figure is known.
bool is_known(const PeriodValue& value, const SourceMaterial& material);

}  // namespace redovisa
