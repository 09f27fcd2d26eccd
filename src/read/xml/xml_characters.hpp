#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace redovisa {

/// What a byte of UTF-8 may be in XML 1.0; several at once.
enum XmlByte : std::uint8_t {
  xml_name_start = 1,    // of ASCII: letter, "_" or ":"
  xml_name_byte = 2,     // of ASCII: those, digit, "-" or "."
  xml_space = 4,         // space, tab, line feed or carriage return
  xml_plain_text = 8,    // stands for itself in text: ASCII but "<", "&", "]", controls and carriage return
  xml_plain_value = 16,  // stands for itself in an attribute: ASCII but "<", "&", quotes and all below space
  xml_character = 32,    // ASCII that may stand in XML at all
};

namespace detail {

constexpr std::array<std::uint8_t, 256> make_xml_bytes() {
  std::array<std::uint8_t, 256> bytes{};
  const auto set = [&bytes](char from, char to, unsigned kinds) {
    for (char byte = from;; ++byte) {
      bytes[static_cast<unsigned char>(byte)] |= static_cast<std::uint8_t>(kinds);
      if (byte == to) break;  // which may be the largest char
    }
  };
  const auto clear = [&bytes](char byte, unsigned kinds) {
    bytes[static_cast<unsigned char>(byte)] &= static_cast<std::uint8_t>(~kinds);
  };
  set('A', 'Z', xml_name_start | xml_name_byte);
  set('a', 'z', xml_name_start | xml_name_byte);
  set('_', '_', xml_name_start | xml_name_byte);
  set(':', ':', xml_name_start | xml_name_byte);
  set('0', '9', xml_name_byte);
  set('-', '.', xml_name_byte);
  for (const char white : {' ', '\t', '\n', '\r'}) set(white, white, xml_space | xml_character);
  set('\t', '\n', xml_plain_text);
  set(' ', '\x7F', xml_plain_text | xml_plain_value | xml_character);
  for (const char mark : {'<', '&'}) clear(mark, xml_plain_text | xml_plain_value);
  for (const char quote : {'"', '\''}) clear(quote, xml_plain_value);
  clear(']', xml_plain_text);
  return bytes;
}

inline constexpr std::array<std::uint8_t, 256> xml_bytes = make_xml_bytes();

}  // namespace detail

/// Whether the byte is of that kind.
inline bool is_xml(XmlByte kind, char byte) {
  return (detail::xml_bytes[static_cast<unsigned char>(byte)] & kind) != 0;
}

/// The first byte from `at` on that is not of that kind.
inline const char* skip_xml(XmlByte kind, const char* at, const char* end) {
  while (at != end && is_xml(kind, *at)) ++at;
  return at;
}

/// The size in bytes of the XML character at `at`, which must be before `end`: 0 when it is cut off, −1 when
/// it is none (a control, U+FFFE, U+FFFF, a surrogate or no UTF-8).
int xml_character_size(const char* at, const char* end);

/// Whether XML 1.0 allows the character at all.
bool is_xml_character(std::uint32_t character);

/// Adds the character, at most U+10FFFF.
void append_utf8(std::string& text, std::uint32_t character);

}  // namespace redovisa
