#pragma once

#include "review/claims/claim_clauses.hpp"

namespace redovisa {

/// Which figure a clause says that its number is, and how it says so.
struct ClauseFigure {
  ClaimedFigure figure = ClaimedFigure::unknown;
  bool result_of_change = false;  // "från 12 till 7": the 7
  bool forecast = false;          // it speaks of what is expected
  bool difference = false;        // "500 tkr högre": a variance or a change, as the comparison tells
  bool held_against = false;      // "mot 9,7 %": of something else, or of another time
};

ClauseFigure figure_of(const Tokens& tokens, const WordRange& clause, const StatedNumber& number);

}  // namespace redovisa
