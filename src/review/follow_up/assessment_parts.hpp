#pragma once

#include "review/review.hpp"

namespace redovisa {

// The parts of check_assessments that have files of their own.

/// What texts say of a goal's assessment against the assessment.
void check_goal_statements(const Reviewed& reviewed, Findings& findings);

/// What the comments of indicators say of their targets against the assessments.
void check_target_statements(const Reviewed& reviewed, Findings& findings);

/// Indicators that have missed their targets for the third year without a word about it.
void check_unmet_again(const Reviewed& reviewed, Findings& findings);

}  // namespace redovisa
