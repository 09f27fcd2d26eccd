#pragma once

#include <optional>
#include <vector>

#include "review/claims/claim_numbers.hpp"

namespace redovisa {

/// What the sentence before told that this one may tell the parts of.
struct ToldBefore {
  std::optional<std::size_t> only_claim;        // that is no part itself: "av detta"
  std::size_t first_claim = 0, next_claim = 0;  // all of them: "i övriga poster ingår"
  bool is_sum = false;  // "sammantaget", "netto": what follows may be its parts without saying so
};

/// The claims of one sentence with its words.
struct SentenceClaims {
  const Tokens& tokens;
  const std::vector<StatedNumber>& numbers;
  std::vector<Claim>& claims;   // of all sentences
  std::size_t first_claim = 0;  // of this sentence; as many as there are numbers
  ToldBefore before = {};
};

/// Tells of each claim which one it is a part of, and of each whole whether its parts are all.
void link_parts(const SentenceClaims& sentence);

/// Does the sentence say that its number is what remains when others are set off: "netto", "sammantaget"?
bool tells_net(const Tokens& tokens);

/// Do words say that what is told is not all: "främst", "bland annat"?
bool tells_only_some(const Tokens& tokens, std::size_t first, std::size_t next);

}  // namespace redovisa
