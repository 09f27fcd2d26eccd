#include "write/display_width.hpp"

#include <utf8proc.h>

namespace redovisa {

namespace {

/// Takes one code point from the front of the text; a malformed byte counts as one code point.
utf8proc_int32_t take_code_point(std::string_view& text) {
  if (static_cast<unsigned char>(text.front()) < 0x80) {
    const char c = text.front();
    text.remove_prefix(1);
    return c;
  }
  utf8proc_int32_t code_point = 0;
  const auto taken = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                      static_cast<utf8proc_ssize_t>(text.size()), &code_point);
  text.remove_prefix(taken > 0 ? static_cast<std::size_t>(taken) : 1);
  return taken > 0 ? code_point : 0xFFFD;
}

/// From U+00C0 to U+00FF: nearly every letter that is no ASCII.
bool is_letter_of_two_bytes(std::string_view text) {
  return text.size() > 1 && static_cast<unsigned char>(text[0]) == 0xC3 &&
         (static_cast<unsigned char>(text[1]) & 0xC0U) == 0x80;
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  while (!text.empty()) {
    if (is_letter_of_two_bytes(text)) {
      text.remove_prefix(2);
      ++width;
      continue;
    }
    const auto point = take_code_point(text);
    const bool is_plain = point >= ' ' && point < 0x7F;
    width += is_plain ? 1 : static_cast<std::size_t>(utf8proc_charwidth(point));
  }
  return width;
}

std::string shortened(std::string_view text, std::size_t count) {
  if (text.size() <= count) return std::string{text};  // no more code points than bytes
  std::string_view rest = text;
  std::size_t kept = 0;  // bytes of the first count − 1 code points
  for (std::size_t taken = 0; !rest.empty() && taken < count; ++taken) {
    kept = text.size() - rest.size();
    take_code_point(rest);
  }
  return rest.empty() ? std::string{text} : std::string{text.substr(0, kept)} + "…";
}

}  // namespace redovisa
