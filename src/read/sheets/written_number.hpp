#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/decimal.hpp"
#include "model/reported.hpp"

namespace redovisa {

/// A number as a person wrote it, and the unit that stood after it: "5,6 %" is {5.6, "%"}.
struct WrittenNumber {
  Decimal value;
  std::string unit;
};

/// Folded, and every minus and dash between numbers the plain "-".
std::string with_plain_marks(std::string_view text);

/// Swedish numbers: decimal comma, any kind of space between thousands, − – or - as minus (also last),
/// parentheses for negative, a unit after. "." is a decimal mark only where it cannot part thousands: "37.7"
/// but not "1.234". nullopt for everything else, also "ca 92" and "12 34".
std::optional<WrittenNumber> parse_written_number(std::string_view text);

/// "–", "..", "iu", "saknas", "sekretess", "kommer senare" and the like; nullopt when the text is no such
/// word. Blank is Missing::blank.
std::optional<Missing> parse_missing(std::string_view text);

}  // namespace redovisa
