#pragma once

#include <string>

#include "model/year_history.hpp"
#include "view/goal_tables.hpp"

namespace redovisa {

/// How good the year's forecasts were: what each earlier report expected of an indicator, what became of it,
/// and how it was judged then and is judged now. No rows before the year has ended or when nothing was
/// expected.
Table forecast_accuracy_table(const PlanView& view, const YearHistory& history);

/// The same of the driftredovisning, in tkr and in percent of the last forecast.
Table economy_accuracy_table(const PlanView& view, const YearHistory& history);

/// The indicators' targets of this year and the next, with the year's outcome. No rows before the year has
/// ended or when no target of the next year is set.
Table next_targets_table(const PlanView& view);

/// How the goals were judged, year by year. No rows when no earlier year is known.
Table judgements_by_year_table(const PlanView& view, const YearHistory& history);

/// That a goal is not fulfilled for the second, third … year in a row, as a sentence; empty: it is not so.
std::string unmet_in_a_row(const AssessedGoal& goal, const PlanView& view, const YearHistory& history);

}  // namespace redovisa
