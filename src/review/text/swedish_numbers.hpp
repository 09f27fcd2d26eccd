#pragma once

#include <optional>
#include <string_view>

namespace redovisa {

/// The number that a word in lower case says, up to 999: "nio", "tjugofem", "hundra". "en" and "ett" are 1,
/// which they seldom mean; ordinals and "hälften" are none.
std::optional<int> number_word(std::string_view word);

}  // namespace redovisa
