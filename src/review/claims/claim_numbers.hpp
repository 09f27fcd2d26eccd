#pragma once

#include <vector>

#include "review/claims/claim.hpp"
#include "review/text/text_tokens.hpp"

namespace redovisa {

/// A number with its unit as a sentence states it.
struct StatedNumber {
  std::size_t first = 0, next = 0;  // its tokens, with the unit: [first, next)
  std::size_t begin = 0, end = 0;   // in bytes
  Decimal value;                    // in `unit`; money in tkr
  Decimal step;  // of the last digit that says anything: 100 of "1,2 mnkr" and "10 000 tkr"
  ClaimUnit unit = ClaimUnit::none;
  bool approximate = false;
  bool in_words = false;
  ClaimedSign typed_sign = ClaimedSign::unknown;
};

/// The numbers of a sentence that are no dates, years, ages, durations, ranges, limits or references.
std::vector<StatedNumber> stated_numbers(const Tokens& tokens);

/// Half of a number that is divided by two, for tolerances.
Decimal half_of(const Decimal& value);

}  // namespace redovisa
