#pragma once

#include "rollup/roll_up.hpp"

namespace redovisa {

/// Is there a row for the committee in the driftredovisning of the whole, its own or the municipality's?
bool has_operating_figures(const RollUp& roll_up, const std::string& committee);

/// The year's result by the driftredovisning of committees and municipality together, tkr: the forecast, or
/// the outcome when the year is over. nullopt when an expected committee's figure is not there.
std::optional<Decimal> result_by_operating(const RollUp& roll_up);

/// Fills in the result in the balanskravsutredning where nobody has written it, and tells when what is
/// written differs by more than a tkr from what the driftredovisning gives.
void settle_result(RollUp& roll_up, Diagnostics& diagnostics);

/// The balanskravsresultat of a year: result, adjustments and reserve together; nullopt when there is no
/// result.
std::optional<Decimal> balance_result(const std::vector<BalanceRow>& rows, Reported BalanceRow::*year);

/// What remains to restore of deficits when the year's balanskravsresultat has been added, negative; zero:
/// nothing. nullopt when there is no result.
std::optional<Decimal> left_to_restore(const std::vector<BalanceRow>& rows, Reported BalanceRow::*year);

}  // namespace redovisa
