#pragma once

#include "review/review.hpp"
#include "rollup/roll_up.hpp"

namespace redovisa {

// Each adds what the municipality's folder and the committees' say against each other.

/// Amounts of committees in the municipality's own sheets against the committees' own, typed figures of
/// indicators against what the committees' give, shares of personnel.
void check_level_figures(const RollUp& roll_up, Findings& findings);

/// Committees whose amounts are more for each of their employees than the convention lets them be.
void check_committee_sizes(const RollUp& roll_up, Findings& findings);

/// Shares of sick leave that texts tell of the whole municipality against the committees' weighed.
void check_share_texts(const Reviewed& own, const RollUp& roll_up, Findings& findings);

/// What the municipality's texts say of a committee – how many of its goals are reached, whether it reaches
/// one of fullmäktige's – against the committee's report. `own` has the municipality's own goals.
void check_level_texts(const Reviewed& own, const RollUp& roll_up, Findings& findings);

/// The balanskravsutredning and indicators of the result against the driftredovisning, and deficits of
/// earlier years that have not been restored in time.
void check_balance(const RollUp& roll_up, Findings& findings);

/// Uses of a reserve in a year without deficit, more put by than the law admits, and deficits with no last
/// year to restore them or a later one than the law's (KL 11 kap. 12–14 §§).
void check_balance_law(const RollUp& roll_up, Findings& findings);

/// What the municipality's texts say of the balanskrav, of deficits left to restore and of the year's result,
/// against the balanskravsutredning.
void check_balance_texts(const Reviewed& own, const RollUp& roll_up, Findings& findings);

/// Committees that have not reported, reports that are not decided, goals that no committee contributes to
/// or that contribute to none, assignments whose status differs.
void check_level_reports(const RollUp& roll_up, Findings& findings);

}  // namespace redovisa
