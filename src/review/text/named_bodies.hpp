#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>

#include "review/text/text_hash.hpp"
#include "review/text/text_tokens.hpp"

namespace redovisa {

/// Whose something is by a word: the committee's that reports, or another's, as the whole municipality.
enum class Body : std::uint8_t { none, own, other };

/// Tells the committee that reports from others.
class NamedBodies {
 public:
  /// `committee` as the report names it: "Socialnämnden".
  explicit NamedBodies(std::string_view committee);

  /// "nämndens", "socialnämnden": own; "kommunen", "länsstyrelsens", "äldrenämnden": other. The word is in
  /// lower case. "Kommunfullmäktige" that gives something is none, "kommunfullmäktiges" has something.
  Body body_of(std::string_view word) const;

  /// The body that is named last in the tokens [0, end).
  Body nearest(const Tokens& tokens, std::size_t end) const;

 private:
  std::unordered_set<std::string, TextHash, std::equal_to<>> own_;
};

}  // namespace redovisa
