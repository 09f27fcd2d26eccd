#pragma once

#include "model/date.hpp"
#include "review/claims/claim.hpp"

namespace redovisa {

/// Which time a figure of the period is of, seen from the report's. In a report of the whole year the period
/// is the year.
ClaimedTime time_of(const Period& period, const Period& report);

}  // namespace redovisa
