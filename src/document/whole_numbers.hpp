#pragma once

#include <string>
#include <string_view>

namespace redovisa {

/// The text with no-break spaces within its numbers, "12 345" and "12,5 %": a number is not broken at the end
/// of a line. Other spaces are as they were.
std::string with_whole_numbers(std::string_view text);

}  // namespace redovisa
