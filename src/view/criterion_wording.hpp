#pragma once

#include <string>

#include "model/criterion.hpp"

namespace redovisa {

/// Is it a figure and nothing more, "82" or "75 %", that can be shown as a number?
bool is_plain_figure(const Criterion& criterion);

/// A criterion as it was written, tidied: "7,1–7,5", "minst 70 %", "−34". What nobody has written is worded
/// from its bounds.
std::string words_of(const Criterion& criterion);

/// As above, with what a table wants of a bound, of two the upper: a no-break space between thousands, and
/// the unit that the indicator's figures are shown with where none is written: "minst 1" as "minst 1 %",
/// "högst 2300" as "högst 2 300".
std::string words_in_table(const Criterion& criterion, const std::string& unit);

}  // namespace redovisa
