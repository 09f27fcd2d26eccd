#pragma once

#include <optional>

#include "review/text/direction_words.hpp"
#include "review/text/text_clauses.hpp"

namespace redovisa {

/// "går i positiv riktning", "utvecklas negativt", "åt fel håll": words that together say whether something
/// gets better or worse.
struct TrendPhrase {
  ToldDirection direction = ToldDirection::better;
  WordRange words;  // with the verb before them
};

/// The phrase whose telling word stands at `at`; nullopt when there is none in the clause.
std::optional<TrendPhrase> trend_phrase_at(const std::vector<TextWord>& words, const WordRange& clause,
                                           std::size_t at);

}  // namespace redovisa
