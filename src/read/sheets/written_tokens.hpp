#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/decimal.hpp"

namespace redovisa {

/// A piece of what a person has written in a cell.
struct Token {
  std::string text = {};  // a word in lower case without full stops, or a mark such as "%" or "<="; empty: a
                          // number
  std::optional<Decimal> number = {};  // without sign
  bool year = false;                   // four digits together, 1900–2200
  std::size_t end = 0;                 // where it ends in the folded text
};

/// The words, numbers and marks of a folded text. Every dash and minus is "-", ≤ is "<=", "+/-" is "±".
/// nullopt when a number cannot be read, as in "1.234".
std::optional<std::vector<Token>> tokens_of(std::string_view folded_text);

/// A place among tokens. What is taken is behind; what does not fit is left where it is. A copy is a place to
/// come back to.
class TokenCursor {
 public:
  explicit TokenCursor(std::span<const Token> tokens) : tokens_{tokens} {}

  bool at_end() const { return tokens_.empty(); }
  /// How many tokens have not been taken.
  std::size_t left() const { return tokens_.size(); }
  /// The token `ahead` of the next one; an empty one after the last.
  const Token& peek(std::size_t ahead = 0) const;
  /// Takes the words of the phrase, which are parted by spaces: all of them or none.
  bool take(std::string_view phrase);
  /// Takes one of the phrases, and tells which.
  std::optional<std::size_t> take_any(std::span<const std::string_view> phrases);
  bool take_one_of(std::span<const std::string_view> phrases) { return take_any(phrases).has_value(); }
  /// A number in digits, without sign.
  std::optional<Decimal> take_number();
  /// A number in digits without decimals.
  std::optional<Decimal> take_whole_number();
  std::optional<int> take_year();
  /// A word or mark of any kind.
  const Token* take_word();

 private:
  std::span<const Token> tokens_;
};

}  // namespace redovisa
