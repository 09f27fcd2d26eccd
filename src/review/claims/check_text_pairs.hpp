#pragma once

#include <vector>

#include "review/review.hpp"

namespace redovisa {

/// The same thing told with two values in two places: the same subject, figure, time and unit.
void check_text_pairs(const Reviewed& reviewed, const std::vector<Claim>& claims, Findings& findings);

}  // namespace redovisa
