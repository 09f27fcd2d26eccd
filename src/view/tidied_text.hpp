#pragma once

#include <string>
#include <string_view>

namespace redovisa {

/// What a person has written on one line, with the signs of good typography: an en dash in ranges, a minus
/// before negative numbers, no-break spaces before % and between thousands. Dates and words are left as they
/// are.
std::string tidied(std::string_view written);

}  // namespace redovisa
