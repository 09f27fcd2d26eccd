#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "review/text/name_words.hpp"

namespace redovisa {

/// A name cut into what names and what only joins.
struct NameParts {
  std::string_view name;          // as written
  std::vector<TextWord> words;    // those that name
  std::vector<std::string> gaps;  // the joining words before each of them, and after the last
  std::string key() const;        // their stems; alike of what may be one name
};

NameParts parts_of(std::string_view name);

/// How two names with the same key differ.
enum class NameLikeness : std::uint8_t {
  same,       // not at all
  spelling,   // in upper case, "&", marks, the definite form or an abbreviation without stop
  wording,    // in a small word or an ending of the plural
  different,  // they may well be two things: "till" and "från", 1 and 2
};

/// `plural_differs`: "Enhetschef" and "Enhetschefer" are two.
NameLikeness likeness_of(const NameParts& a, const NameParts& b, bool plural_differs);

}  // namespace redovisa
