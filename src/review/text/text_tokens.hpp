#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/decimal.hpp"

namespace redovisa {

/// word: letters, with hyphens and digits inside ("hvb-placeringar", "i03"). number: "10 000", "−6,5".
/// chain: digits that are no number: "2025-08-31", "7.3", "2025:400", "10–20", "35-timmarsvecka".
/// mark: a sign, a bracket or another character that is no space.
enum class TokenKind : std::uint8_t { word, number, chain, mark };

/// A stretch of a sentence.
struct TextToken {
  TokenKind kind = TokenKind::mark;
  std::size_t begin = 0, end = 0;  // in bytes
  Decimal value;                   // of a number
  std::uint8_t groups = 0;         // of three digits, set apart with spaces: 1 of "10 000"
  bool has_sign = false;           // of a number: "+600", "−600"
};

/// A sentence as words and numbers.
struct Tokens {
  std::string lower;  // as long as the sentence
  std::vector<TextToken> list;

  /// The token's text in lower case.
  std::string_view text_of(const TextToken& token) const {
    return std::string_view{lower}.substr(token.begin, token.end - token.begin);
  }
  /// That of the token at the index; empty before the first and after the last.
  std::string_view word(std::size_t index) const {
    return index < list.size() ? text_of(list[index]) : std::string_view{};
  }
  bool is(std::size_t index, TokenKind kind) const { return index < list.size() && list[index].kind == kind; }
};

/// In lower case and of the same length. Knows the letters of the languages of Western Europe.
std::string lower_of_same_length(std::string_view text);

/// The words and numbers of a sentence or another text. Those of the sentences that are reviewed are read
/// once, and stand with them.
Tokens text_tokens_of(std::string_view text);

}  // namespace redovisa
