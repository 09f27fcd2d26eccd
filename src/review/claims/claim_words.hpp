#pragma once

#include "model/date.hpp"
#include "review/claims/claim_figures.hpp"
#include "review/claims/claim_signs.hpp"

namespace redovisa {

/// What a number that is said to be higher or lower is held against.
enum class Comparison : std::uint8_t { unknown, budget, earlier };

/// What the words of a clause say of its number. What they are silent on is unknown.
struct ClauseWords {
  ClaimedFigure figure = ClaimedFigure::unknown;
  ClaimedTime time = ClaimedTime::unknown;
  ClaimedSign sign = ClaimedSign::unknown;
  Comparison comparison = Comparison::unknown;
  MoneyFlow flow = MoneyFlow::unknown;
  ClauseFigure how;            // it tells the figure
  bool names_nothing = false;  // it goes on about what was told before: "och 300 tkr lägre"
};

ClauseWords words_of(const Tokens& tokens, const WordRange& clause, const StatedNumber& number,
                     const Period& period);

/// The time that the words of a stretch tell; unknown when they tell none, or several.
ClaimedTime time_of(const Tokens& tokens, const WordRange& range, const Period& period);

/// What "higher" and "lower" are held against in a stretch.
Comparison comparison_of(const Tokens& tokens, const WordRange& range);

}  // namespace redovisa
