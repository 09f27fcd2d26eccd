#pragma once

#include "review/claims/claim.hpp"
#include "review/text/text_tokens.hpp"

namespace redovisa {

/// What the words after a number say that it is counted in.
struct WrittenUnit {
  ClaimUnit unit = ClaimUnit::none;
  int thousands = 0;      // how many times the number is to be multiplied by a thousand; mnkr: 1
  std::size_t next = 0;   // the token after the unit
  bool duration = false;  // years, months, weeks and ages: the number is no claim
};

/// The unit of the number that ends before the token `next`: "tkr", "miljoner kronor", "%", "placerade
/// barn".
WrittenUnit unit_after(const Tokens& tokens, std::size_t next);

inline bool is_money(ClaimUnit unit) { return unit == ClaimUnit::tkr || unit == ClaimUnit::kronor; }
inline bool is_share(ClaimUnit unit) {
  return unit == ClaimUnit::percent || unit == ClaimUnit::percentage_points;
}

}  // namespace redovisa
