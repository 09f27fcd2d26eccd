#pragma once

#include <string>
#include <string_view>

namespace redovisa {

/// A file's name as it may be shown: U+FFFD for bytes that are no UTF-8 and for characters that would do
/// something to a terminal or hide what the name is – controls, and those that turn the direction of text.
std::string readable_name(std::string_view name);

}  // namespace redovisa
