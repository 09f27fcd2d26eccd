#pragma once

#include "review/review.hpp"

namespace redovisa {

// The parts of check_completeness.

/// Texts and names that end in the middle of a sentence.
void check_text_endings(const Reviewed& reviewed, Findings& findings);

/// Instructions and stand-ins of forms that nobody has replaced.
void check_placeholders(const Reviewed& reviewed, Findings& findings);

/// Tables without content that a text speaks of.
void check_empty_tables(const Reviewed& reviewed, Findings& findings);

/// Goals that are not reached without measure, goals without comment, indicators that are not measured.
void check_goal_texts(const Reviewed& reviewed, Findings& findings);

}  // namespace redovisa
