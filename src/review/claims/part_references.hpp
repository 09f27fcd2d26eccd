#pragma once

#include <optional>

#include "review/claims/claim_parts.hpp"

namespace redovisa {

/// A claim of the sentence before, and what joins the parts to it.
struct ReferredWhole {
  std::size_t claim = 0;
  PartLink link = PartLink::none;
};

/// The claim that a sentence tells the parts of by its first words: "Av detta är …", "I övriga poster ingår
/// …".
std::optional<ReferredWhole> referred_whole(const SentenceClaims& sentence);

/// Do words in [first, next) deal amounts out: "avser", "står för", "försämrats"?
bool shares_out(const Tokens& tokens, std::size_t first, std::size_t next);

/// Do words like "motverkas", "uppvägs" tell that something goes the other way?
bool tells_offset(const Tokens& tokens);

}  // namespace redovisa
