#pragma once

#include "review/review.hpp"

namespace redovisa {

/// The shares of the sheet Sjukfrånvaro against those that were counted out of a payroll system's files.
void check_counted_sick_leave(const Reviewed& reviewed, Findings& findings);

/// The plan's outcomes against those of Kolada.
void check_kolada_outcomes(const Reviewed& reviewed, Findings& findings);

/// Indicators that are the variance in percent of the budget, against the driftredovisning: of the period and
/// of the year. One of another definition than the net cost's variance, or without the rows, is left alone.
void check_budget_adherence(const Reviewed& reviewed, Findings& findings);
/// What indicators are compared with in Kolada against the year of their own outcome.
void check_comparison_years(const Reviewed& reviewed, Findings& findings);

}  // namespace redovisa
