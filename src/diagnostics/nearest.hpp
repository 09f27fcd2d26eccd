#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace redovisa {

/// The known names that someone may have meant by `wanted`, nearest first, at most `most`; empty when none is
/// near. Upper and lower case are the same, and å is one character.
std::vector<std::string> nearest(std::string_view wanted, std::span<const std::string> known,
                                 std::size_t most = 3);

/// The same as a question, "Menade du ”a”, ”b” eller ”c”?"; empty when none is near.
std::string meant_question(std::string_view wanted, std::span<const std::string> known);

}  // namespace redovisa
