#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace redovisa {

/// How the characters of a text file are written. Only Windows-1252 is ever a guess.
enum class TextEncoding : std::uint8_t { utf8, utf16_le, utf16_be, windows_1252 };

/// What the file says with a byte order mark; without one UTF-8 when all of it is valid UTF-8, otherwise
/// Windows-1252, which Swedish Excel writes.
TextEncoding encoding_of(std::string_view bytes);

/// The length of the byte order mark at the beginning; 0 without one.
std::size_t mark_size(std::string_view bytes);

/// Takes up to about `most` bytes from the beginning and gives them as UTF-8, never ending within a
/// character. What is no character becomes U+FFFD.
std::string take_as_utf8(std::string_view& bytes, TextEncoding encoding, std::size_t most);

}  // namespace redovisa
