#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "review/text/text_tokens.hpp"

namespace redovisa {

/// Whose something is by a word: the committee's that reports, or another's, as the whole municipality.
enum class Body : std::uint8_t { none, own, other };

/// Tells the committee that reports, and its administration, from others.
class NamedBodies {
 public:
  /// `committee` as the report names it: "Socialnämnden". Of "Kommunfullmäktige" what is fullmäktige's is
  /// own.
  explicit NamedBodies(std::string_view committee);

  /// "nämndens", "socialnämnden", "socialförvaltningens": own; "kommunen", "länsstyrelsens", "äldrenämnden",
  /// "rikssnittet": other. The word is in lower case. "Kommunfullmäktige" that gives something is none,
  /// "kommunfullmäktiges" has something.
  Body body_of(std::string_view word) const;

  /// The body that is named last in the tokens [0, end).
  Body nearest(const Tokens& tokens, std::size_t end) const;

 private:
  std::vector<std::string> own_fields_;  // "social" of "Socialnämnden"
  bool is_fullmaktige_ = false;
};

}  // namespace redovisa
