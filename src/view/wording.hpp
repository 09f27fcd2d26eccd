#pragma once

#include <string>
#include <string_view>

#include "view/table.hpp"

namespace redovisa {

inline constexpr std::string_view no_break_space = "\u00A0";
inline constexpr std::string_view minus_sign = "\u2212";
inline constexpr std::string_view nothing_reported = "–";

/// Swedish text of a number: decimal comma, no-break space between thousands, U+2212 as minus: "−7 464",
/// "5,6".
std::string text_of(const Decimal& value);

/// With its unit after a no-break space: "5,6 %".
std::string text_of(const Number& number);

/// "31 augusti 2025".
std::string text_in_prose(const Date& date);

/// The Swedish text of a cell; every text format shows it through here. A mark is "symbol word".
std::string text_of(const CellValue& value);

/// "jan–aug 2025", "aug 2025", "2025".
std::string heading_text(const Period& period);

}  // namespace redovisa
