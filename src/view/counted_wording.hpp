#pragma once

#include <string>
#include <vector>

#include "model/year_history.hpp"

namespace redovisa {

/// An amount that a figure was counted from, in words: "utfall 2025, Personalkostnader: −1 250".
std::string words_of(const CountedTerm& term);

/// How an indicator's figures were counted and from what, a sentence each; or why they could not be. Empty
/// when they are typed.
std::vector<std::string> counted_sentences(const OutcomeCount& count);

/// The amounts of all of them, in order.
std::vector<CountedTerm> counted_terms(const OutcomeCount& count);

}  // namespace redovisa
