#pragma once

#include "review/text/text_tokens.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

/// The word so many tokens before; empty before the first.
inline std::string_view word_before(const Tokens& tokens, std::size_t at, std::size_t steps = 1) {
  return at >= steps ? tokens.word(at - steps) : std::string_view{};
}

/// The first of these words in [first, next); `next` when there is none.
template <std::size_t n>
std::size_t find_word(const Tokens& tokens, std::size_t first, std::size_t next, const WordList<n>& words) {
  while (first < next && !is_any(tokens.word(first), words)) ++first;
  return first;
}

/// The first word in [first, next) that begins with one of these stems; `next` when there is none.
template <std::size_t n>
std::size_t find_stem(const Tokens& tokens, std::size_t first, std::size_t next, const WordList<n>& stems) {
  while (first < next && !begins_with_any(tokens.word(first), stems)) ++first;
  return first;
}

/// Is any of the words among the tokens [first, next)?
template <std::size_t n>
bool has_word(const Tokens& tokens, std::size_t first, std::size_t next, const WordList<n>& words) {
  return find_word(tokens, first, next, words) < next;
}

/// Does any word among the tokens [first, next) begin with one of these stems?
template <std::size_t n>
bool has_stem(const Tokens& tokens, std::size_t first, std::size_t next, const WordList<n>& stems) {
  return find_stem(tokens, first, next, stems) < next;
}

/// "inte", "ej", "icke".
inline bool is_negation(std::string_view word) { return word == "inte" || word == "ej" || word == "icke"; }

}  // namespace redovisa
