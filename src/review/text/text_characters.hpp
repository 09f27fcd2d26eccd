#pragma once

#include <array>
#include <string_view>

namespace redovisa {

// The length in bytes of the character at `at` when it is of the kind asked for, else 0. The text is in lower
// case; past its end there is nothing.

inline constexpr std::array<std::string_view, 8> wide_spaces{"\u00A0", "\u202F", "\u2009", "\u2007",
                                                             "\u2002", "\u2003", "\u200A", "\u200B"};
inline constexpr std::array<std::string_view, 3> wide_dashes{"\u2013", "\u2212", "\u2011"};
inline constexpr std::array<std::string_view, 6> letterlike{"²", "³", "¹", "ª", "º", "µ"};

template <std::size_t n>
std::size_t length_of_any(std::string_view text, const std::array<std::string_view, n>& of) {
  for (const std::string_view each : of)
    if (text.starts_with(each)) return each.size();
  return 0;
}

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
inline bool is_ascii_letter(char c) { return c >= 'a' && c <= 'z'; }

inline std::string_view rest_of(std::string_view text, std::size_t at) {
  return at < text.size() ? text.substr(at) : std::string_view{};
}

inline char character_at(std::string_view text, std::size_t at) { return at < text.size() ? text[at] : '\0'; }

inline std::size_t space_at(std::string_view text, std::size_t at) {
  const char c = character_at(text, at);
  if (c == ' ' || (c >= '\t' && c <= '\r')) return 1;
  return static_cast<unsigned char>(c) < 0x80 ? 0 : length_of_any(rest_of(text, at), wide_spaces);
}

inline std::size_t dash_at(std::string_view text, std::size_t at) {
  const char c = character_at(text, at);
  if (c == '-') return 1;
  return static_cast<unsigned char>(c) < 0x80 ? 0 : length_of_any(rest_of(text, at), wide_dashes);
}

/// The whole character at `at`, whatever it is; at least a byte.
inline std::size_t length_of_character(std::string_view text, std::size_t at) {
  std::size_t size = 1;
  if (static_cast<unsigned char>(character_at(text, at)) < 0xC0) return size;
  while ((static_cast<unsigned char>(character_at(text, at + size)) & 0xC0U) == 0x80U) ++size;
  return size;
}

/// The signs, spaces and marks of punctuation beyond ASCII begin with the bytes C2 and E2, letters with
/// others.
inline std::size_t letter_at(std::string_view text, std::size_t at) {
  const char c = character_at(text, at);
  if (is_ascii_letter(c)) return 1;
  const auto first = static_cast<unsigned char>(c);
  if (first == 0xC2) return length_of_any(rest_of(text, at), letterlike);
  return first < 0xC3 || first == 0xE2 ? 0 : length_of_character(text, at);
}

inline std::size_t letter_or_digit_at(std::string_view text, std::size_t at) {
  return is_digit(character_at(text, at)) ? 1 : letter_at(text, at);
}

}  // namespace redovisa
