#pragma once

#include <string_view>

namespace redovisa {

/// Three capitals or more without digits: "KSON". Not Roman numbers, and not those that every reader of a
/// municipal report knows.
bool is_unusual_abbreviation(std::string_view word);

/// Does the text say at this place what the abbreviation stands for: "kommunalförbundet (KSON)", "KSON (…)",
/// "**KSON:** …", "KSON står för …"?
bool explains_abbreviation(std::string_view text, std::size_t begin, std::size_t end);

/// Three capitals or more, whatever they mean.
bool is_all_capitals(std::string_view word);

}  // namespace redovisa
