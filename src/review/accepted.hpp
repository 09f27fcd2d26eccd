#pragma once

#include "model/review_exception.hpp"
#include "review/finding.hpp"

namespace redovisa {

/// Marks the findings that a person has accepted with the reason, and adds one for every exception that names
/// no code of the review or that nothing was found for. An exception is for the code and the place: a cell of
/// one of the finding's places, or what it is about; and for the quoted words when it has any.
void apply_exceptions(const std::vector<ReviewException>& exceptions, Findings& findings);

}  // namespace redovisa
