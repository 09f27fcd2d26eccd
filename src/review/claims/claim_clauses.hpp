#pragma once

#include <vector>

#include "review/claims/claim_numbers.hpp"

namespace redovisa {

/// A stretch of tokens: [first, next).
struct TokenRange {
  std::size_t first = 0, next = 0;
};

/// The part of the sentence that speaks of each number; the parts do not overlap.
std::vector<TokenRange> clauses_of(const Tokens& tokens, const std::vector<StatedNumber>& numbers);

}  // namespace redovisa
