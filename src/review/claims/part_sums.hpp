#pragma once

#include <vector>

#include "review/claims/claim.hpp"

namespace redovisa {

/// What the parts of a whole add up to, with the signs that the text gives them.
struct PartSum {
  Decimal total;          // in the direction of the whole
  Decimal tolerance;      // what rounding explains
  bool mixed = false;     // some parts run against the others
  bool fits = false;      // they add up to the whole
  bool reversed = false;  // they add up to the whole, but the other way
  bool opposite = false;  // they add up to something that runs the other way
  bool exceeds = false;   // they are more than the whole
};

PartSum sum_of_parts(const Claim& whole, const std::vector<const Claim*>& parts);

}  // namespace redovisa
