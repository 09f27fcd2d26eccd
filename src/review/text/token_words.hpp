#pragma once

#include "review/text/text_tokens.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

/// Is any of the words among the tokens [begin, end)?
template <std::size_t n>
bool has_any(const Tokens& tokens, std::size_t begin, std::size_t end, const WordList<n>& words) {
  for (std::size_t i = begin; i < end && i < tokens.list.size(); ++i)
    if (is_any(tokens.word(i), words)) return true;
  return false;
}

/// "inte", "ej", "icke".
inline bool is_negation(std::string_view word) { return word == "inte" || word == "ej" || word == "icke"; }

}  // namespace redovisa
