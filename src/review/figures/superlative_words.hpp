#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "review/text/text_clauses.hpp"

namespace redovisa {

/// What something is the largest of.
enum class Extreme : std::uint8_t { increase, decrease, surplus, deficit, difference };

/// A superlative of a sentence.
struct ToldSuperlative {
  Extreme extreme = Extreme::difference;
  std::string word;                       // "främst", "störst"
  bool is_largest = false;                // "störst"; otherwise "främst", which may mean several
  WordRange items;                        // the words that name what is largest
  bool of_year = false, to_date = false;  // what it is of
  bool against_budget = false, against_last_year = false;  // and what it is held against
};

/// The superlative that the sentence says of something's size; nullopt when it says none, or none that can be
/// told.
std::optional<ToldSuperlative> superlative_of(const std::vector<TextWord>& words);

/// What the words say of the time and of what is compared is added to what the superlative has told.
void add_comparison(const std::vector<TextWord>& words, ToldSuperlative& told);

/// Into how many items "A, B och C" falls.
std::vector<WordRange> items_of(std::string_view text, const std::vector<TextWord>& words,
                                const WordRange& range);

}  // namespace redovisa
