#pragma once

#include <string_view>
#include <vector>

#include "review/text/name_words.hpp"

namespace redovisa {

/// Words or tokens of a sentence: [first, next).
struct WordRange {
  std::size_t first = 0, next = 0;
};

/// "men", "medan": what follows is told against what stands before.
bool contrasts(std::string_view word);

/// The sentence cut at its commas, colons, dashes and brackets, and at "men" and "medan".
std::vector<WordRange> clauses_of(std::string_view text, const std::vector<TextWord>& words);

}  // namespace redovisa
