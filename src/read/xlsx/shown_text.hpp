#pragma once

#include <string>
#include <string_view>

namespace redovisa {

/// Whether the text holds what no document can show: control characters other than tabs and line feeds, or
/// the noncharacters U+FFFE and U+FFFF, which XML 1.0 (2.2) forbids.
bool has_unshowable(std::string_view text);

/// The text with carriage returns, vertical tabs and form feeds as line feeds, "\r\n" as one, and U+FFFD for
/// every other character that cannot be shown.
std::string shown_text(std::string_view text);

}  // namespace redovisa
