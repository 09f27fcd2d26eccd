#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rollup/roll_up.hpp"

namespace redovisa {

/// The committee's net cost, tkr: the sum of its driftredovisning, or of its activities when it has no
/// other. What finances it within the municipality – kommunbidrag – is left out. A figure that a row lacks
/// while others have it is told of none: nobody knows whether it is nothing. nullopt when it has no rows.
std::optional<OperatingRow> net_operating(const CommitteeReport& report);

/// The sum of its investments, tkr, by the same rule; nullopt when it has none.
std::optional<InvestmentRow> total_investments(const CommitteeReport& report);

/// A row without an amount that a sum needs, and the cell that is empty.
struct LackingAmount {
  std::string row;
  SourcePosition cell;
};

/// The empty cells that leave the committee's net cost or investments untold, in the order of the tables.
std::vector<LackingAmount> lacking_amounts(const CommitteeReport& report);

/// The sick leave of the whole committee in exactly this period: the group that is called Totalt or has the
/// committee's name. Null when nobody has told it.
const SickLeaveRow* whole_sick_leave(const CommitteeReport& report, const Period& period);

/// The same of its personalomsättning.
const TurnoverRow* whole_turnover(const CommitteeReport& report, const Period& period);

/// The mean of the committees' shares weighed by their employees (årsarbetare): nullopt when a committee has
/// no share or nobody has told its employees, or there is none; one with zero employees has no share.
/// `shares` has one for each expected committee, null for none, and `employees` as many.
std::optional<Decimal> share_of_whole(const std::vector<const Reported*>& shares,
                                      const std::vector<Reported>& employees);

}  // namespace redovisa
