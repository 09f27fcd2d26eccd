#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "model/decimal.hpp"

namespace redovisa {

/// How many decimals a number format code shows: "0.0%" one, "#,##0" none; nullopt for General, text and the
/// empty code, which show a number as it is.
std::optional<std::uint8_t> decimals_of_format(std::string_view code);

/// A number whose format shows it as it is, as a person reads it: more than four decimals come from a
/// computation, so it is rounded to two, or to four when it is less than one.
Decimal readable_decimals(const Decimal& value);

}  // namespace redovisa
