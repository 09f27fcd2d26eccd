#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace redovisa {

/// Well-formed XML in UTF-8, UTF-16 or ISO-8859-1 as UTF-8 without byte order mark.
std::string xml_as_utf8(std::string_view bytes);

/// Composed (NFC), so that "a" followed by a combining ring is the one character "å".
std::string composed_text(const std::string& text);

/// The first control character in UTF-8 text, tab and line ends excepted.
std::optional<std::int32_t> first_control_character(std::string_view text);

/// The bytes of the text's first character; 0 when it is a control character or no UTF-8.
std::size_t first_character_size(std::string_view text);

/// What stands at a place, for a message: the rest of its line but at most some words, or the byte that is no
/// text.
std::string excerpt_at(std::string_view bytes, std::size_t offset);

}  // namespace redovisa
