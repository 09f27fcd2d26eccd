#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace redovisa {

/// The number of columns that a line of UTF-8 text takes in a monospace editor.
std::size_t display_width(std::string_view text);

/// The text cut to at most `count` code points, the last of them "…" when something was left out.
std::string shortened(std::string_view text, std::size_t count);

}  // namespace redovisa
