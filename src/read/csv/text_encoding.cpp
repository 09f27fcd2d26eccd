#include "read/csv/text_encoding.hpp"

#include <algorithm>
#include <array>
#include <utf8proc.h>

namespace redovisa {

namespace {

using namespace std::string_view_literals;

constexpr auto utf8_mark = "\xEF\xBB\xBF"sv, little_mark = "\xFF\xFE"sv, big_mark = "\xFE\xFF"sv;
constexpr char32_t no_character = 0xFFFD;

unsigned byte_at(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

void append(std::string& text, char32_t character) {
  std::array<utf8proc_uint8_t, 4> bytes{};
  const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(character), bytes.data());
  text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
}

/// The length of the valid character at the beginning; 0 when it is none.
std::size_t character_size(std::string_view bytes) {
  utf8proc_int32_t character = 0;
  const auto size =
      utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(bytes.data()),
                       static_cast<utf8proc_ssize_t>(std::min<std::size_t>(bytes.size(), 4)), &character);
  return size > 0 ? static_cast<std::size_t>(size) : 0;
}

bool is_utf8(std::string_view bytes) {
  while (!bytes.empty()) {
    const std::size_t size = byte_at(bytes, 0) < 0x80 ? 1 : character_size(bytes);
    if (size == 0) return false;
    bytes.remove_prefix(size);
  }
  return true;
}

std::string take_utf8(std::string_view& bytes, std::size_t most) {
  std::string text;
  while (!bytes.empty() && text.size() < most) {
    const std::size_t size = byte_at(bytes, 0) < 0x80 ? 1 : character_size(bytes);
    if (size == 0) append(text, no_character);
    text += bytes.substr(0, size);
    bytes.remove_prefix(std::max<std::size_t>(size, 1));
  }
  return text;
}

/// The characters of 0x80 to 0x9F; the others are those of Unicode.
char32_t windows_character(unsigned byte) {
  constexpr char32_t special[] = {0x20AC, no_character, 0x201A,       0x0192, 0x201E, 0x2026, 0x2020,
                                  0x2021, 0x02C6,       0x2030,       0x0160, 0x2039, 0x0152, no_character,
                                  0x017D, no_character, no_character, 0x2018, 0x2019, 0x201C, 0x201D,
                                  0x2022, 0x2013,       0x2014,       0x02DC, 0x2122, 0x0161, 0x203A,
                                  0x0153, no_character, 0x017E,       0x0178};
  return byte >= 0x80 && byte < 0xA0 ? special[byte - 0x80] : byte;
}

std::string take_windows(std::string_view& bytes, std::size_t most) {
  std::string text;
  const std::size_t count = std::min(most, bytes.size());
  for (std::size_t i = 0; i < count; ++i) append(text, windows_character(byte_at(bytes, i)));
  bytes.remove_prefix(count);
  return text;
}

char32_t take_unit(std::string_view& bytes, bool big) {
  if (bytes.size() < 2) {
    bytes = {};
    return no_character;
  }
  const unsigned first = byte_at(bytes, 0), second = byte_at(bytes, 1);
  bytes.remove_prefix(2);
  return big ? (first << 8 | second) : (second << 8 | first);
}

std::string take_utf16(std::string_view& bytes, bool big, std::size_t most) {
  std::string text;
  while (!bytes.empty() && text.size() < most) {
    char32_t character = take_unit(bytes, big);
    if (character >= 0xD800 && character < 0xDC00) {
      std::string_view after = bytes;
      const char32_t low = after.empty() ? 0 : take_unit(after, big);
      const bool pair = low >= 0xDC00 && low < 0xE000;
      character = pair ? 0x10000 + ((character - 0xD800) << 10) + (low - 0xDC00) : no_character;
      if (pair) bytes = after;
    }
    append(text, character >= 0xD800 && character < 0xE000 ? no_character : character);
  }
  return text;
}

}  // namespace

TextEncoding encoding_of(std::string_view bytes) {
  if (bytes.starts_with(little_mark)) return TextEncoding::utf16_le;
  if (bytes.starts_with(big_mark)) return TextEncoding::utf16_be;
  if (bytes.starts_with(utf8_mark)) return TextEncoding::utf8;
  return is_utf8(bytes) ? TextEncoding::utf8 : TextEncoding::windows_1252;
}

std::size_t mark_size(std::string_view bytes) {
  if (bytes.starts_with(utf8_mark)) return utf8_mark.size();
  return bytes.starts_with(little_mark) || bytes.starts_with(big_mark) ? little_mark.size() : 0;
}

std::string take_as_utf8(std::string_view& bytes, TextEncoding encoding, std::size_t most) {
  switch (encoding) {
    case TextEncoding::utf8:
      return take_utf8(bytes, most);
    case TextEncoding::utf16_le:
      return take_utf16(bytes, false, most);
    case TextEncoding::utf16_be:
      return take_utf16(bytes, true, most);
    case TextEncoding::windows_1252:
      return take_windows(bytes, most);
  }
  return {};
}

}  // namespace redovisa
