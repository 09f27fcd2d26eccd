#pragma once

#include "model/criterion.hpp"
#include "read/sheets/written_tokens.hpp"

namespace redovisa {

/// What begins with a word of change: "ska öka", "öka med 10 %", "minska till 10", "bibehålla eller öka",
/// "oförändrad eller lägre". False when nothing such stands there.
bool take_change(TokenCursor& cursor, Criterion& criterion);

/// "från 60 % (2022) till minst 70 %". False when nothing such stands there.
bool take_from_to(TokenCursor& cursor, Criterion& criterion);

/// "öka", "fler" and the like: higher; "minska": lower.
std::optional<Direction> take_way(TokenCursor& cursor);

/// "(2022)", "(år 2022)". Nothing is taken when it is something else.
std::optional<int> take_year_in_parentheses(TokenCursor& cursor);

}  // namespace redovisa
