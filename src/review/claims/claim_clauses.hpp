#pragma once

#include <vector>

#include "review/claims/claim_numbers.hpp"
#include "review/text/text_clauses.hpp"

namespace redovisa {

/// The part of the sentence that speaks of each number; the parts do not overlap.
std::vector<WordRange> clauses_by_number(const Tokens& tokens, const std::vector<StatedNumber>& numbers);

}  // namespace redovisa
