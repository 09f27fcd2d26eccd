#pragma once

#include "model/year_history.hpp"
#include "review/review.hpp"

namespace redovisa {

/// What every check finds, as the checks found it.
Findings unsorted_findings(const Reviewed& reviewed, const YearHistory& history);

/// The findings as a review gives them: what a person has accepted marked, without characters that a terminal
/// would obey, and in order.
Findings finished_findings(Findings findings, const std::vector<ReviewException>& exceptions);

}  // namespace redovisa
