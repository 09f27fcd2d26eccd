#pragma once

#include <optional>
#include <string>

#include "rollup/roll_up.hpp"

namespace redovisa {

/// The committee's net cost, tkr: the sum of its driftredovisning, or of its activities when it has no
/// other. What finances it within the municipality – kommunbidrag – is left out. A figure that only some
/// rows have is the sum of those. nullopt when it has no rows.
std::optional<OperatingRow> net_operating(const CommitteeReport& report);

/// The sum of its investments, tkr; nullopt when it has none.
std::optional<InvestmentRow> total_investments(const CommitteeReport& report);

/// The sick leave of the whole committee in exactly this period: the group that is called Totalt or has the
/// committee's name. Null when nobody has told it.
const SickLeaveRow* whole_sick_leave(const CommitteeReport& report, const Period& period);

/// The same of its personalomsättning.
const TurnoverRow* whole_turnover(const CommitteeReport& report, const Period& period);

/// The mean of the committees' shares weighed by their employees: nullopt when a committee
/// has no share or no employees, or there is none. `shares` has one for each committee, null for none.
std::optional<Decimal> share_of_whole(const std::vector<const Reported*>& shares,
                                      const std::vector<CommitteeReport>& committees);

}  // namespace redovisa
