#pragma once

#include "model/year_history.hpp"
#include "review/review.hpp"

namespace redovisa {

/// The review of a report whose time before is known: also goals that have not been fulfilled for several
/// years without a word about it.
Findings review(const SourceMaterial& material, const AssessedPlan& plan, const YearHistory& history);

/// Goals that are unmet for at least the second year in a row, and whose texts do not tell of it.
void check_goals_unmet_again(const Reviewed& reviewed, const YearHistory& history, Findings& findings);

/// Tables whose amounts are of another size than amounts in tkr can be: more than the convention lets a
/// committee have, or a thousand times as much as another column or an earlier report of the year has on the
/// same rows, or a thousandth.
void check_amount_sizes(const Reviewed& reviewed, const YearHistory& history, Findings& findings);

}  // namespace redovisa
