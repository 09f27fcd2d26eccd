#pragma once

#include "review/review.hpp"

namespace redovisa {

/// Dates that no calendar has: "den 31 september", "2025-02-30".
void check_impossible_dates(const Reviewed& reviewed, Findings& findings);

}  // namespace redovisa
