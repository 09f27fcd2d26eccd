#pragma once

#include <optional>

#include "rollup/roll_up.hpp"

namespace redovisa {

// What the law says of the resultatreserv and of deficits: 11 kap. 12–14 §§ KL as they read from 2024
// (prop. 2022/23:119).

/// The most that may be put by to a resultatreserv in the year, tkr: what the lower of the year's result and
/// its result after the adjustments has above 1 % of taxes, general grants and equalisation (KL 11 kap.
/// 14 §); never less than zero. The law has 2 % where the equity with all pensions is negative, which the
/// material does not tell: `percent`. nullopt when the results or, for positive results, the base are not
/// known.
std::optional<Decimal> most_to_reserve(const RollUp& roll_up, int percent);

/// What the year puts by to a reserve (negative) or uses of one (positive), by a row.
bool is_reservation(const BalanceRow& row);
bool is_use_of_reserve(const BalanceRow& row);

/// The last year to restore a deficit of an earlier year: the third after the one in which it arose (KL 11
/// kap. 12 §). The year is the one that its name has, "Underskott 2023"; without one the year before the
/// report's, the latest that it can be.
int last_year_to_restore(const BalanceRow& deficit, int report_year);

}  // namespace redovisa
