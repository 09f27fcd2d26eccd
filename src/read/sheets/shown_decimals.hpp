#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace redovisa {

/// How many decimals a number format code shows: "0.0%" one, "#,##0" none; nullopt for General, text and the
/// empty code, which show a number as it is.
std::optional<std::uint8_t> decimals_of_format(std::string_view code);

}  // namespace redovisa
