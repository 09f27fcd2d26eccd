#pragma once

#include "review/review.hpp"

namespace redovisa {

/// Columns and captions of printed tables, and rows of staff turnover, that name another period than the
/// report's where they must mean it.
void check_heading_periods(const Reviewed& reviewed, Findings& findings);

}  // namespace redovisa
