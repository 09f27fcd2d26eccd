#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "view/table.hpp"

namespace redovisa {

/// The number as a cell holds it: a percentage as a fraction of one (5,6 % is 0.056), anything else as it is.
double sheet_value(const Number& number);

/// Excel's number format for it: its own number of decimals, thousands apart, U+2212 as minus, its unit
/// behind.
std::string number_format(const Number& number);

/// Days since 1899-12-30, as Excel counts; nullopt before March 1900, where its calendar is wrong.
std::optional<double> sheet_date(const Date& date);

/// Text as Excel takes it: what it would read as an escaped character is escaped, and at most 32 000
/// characters.
std::string sheet_text(std::string_view text);

/// "RRGGBB" as a number; black when it is no colour.
unsigned colour_number(std::string_view colour);

}  // namespace redovisa
