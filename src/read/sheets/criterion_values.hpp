#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/criterion.hpp"
#include "model/decimal.hpp"
#include "read/sheets/written_tokens.hpp"

namespace redovisa {

/// A number with the unit that stood after it.
struct Quantity {
  Decimal value;
  std::string unit = {};
  bool year = false;  // written as a year is, and without unit
};

enum class Side : std::uint8_t { least, most };

/// The side of a limit that a word tells: "minst", "högst", "över", "under".
struct BoundWord {
  Side side;
  bool inclusive = true;
};

/// "minst", "ska inte överskrida", ">=".
std::optional<BoundWord> take_bound_before(TokenCursor& cursor);

/// "eller högre", "och över".
std::optional<Side> take_side_after(TokenCursor& cursor);

/// "−34", "70 %", "två", "45,7 mnkr", "5 000 kr per invånare".
std::optional<Quantity> take_quantity(TokenCursor& cursor);

void set_bound(Criterion& criterion, BoundWord word, const Decimal& value);

/// "70", "minst 70 %", "7,1–7,5", "mellan 5 och 10", "82 eller högre", "0 ± 2": into the figure or the
/// bounds, and the unit. The measure is not touched. False when nothing such stands there.
bool take_value(TokenCursor& cursor, Criterion& criterion);

}  // namespace redovisa
