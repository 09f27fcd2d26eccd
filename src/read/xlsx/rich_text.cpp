#include "read/xlsx/rich_text.hpp"

#include <charconv>
#include <cstdint>
#include <optional>

#include "read/xml/xml_characters.hpp"

namespace redovisa {

namespace {

constexpr std::size_t escape_length = 7;  // _xHHHH_

/// The UTF-16 unit of an escape that stands at this place.
std::optional<std::uint32_t> unit_at(std::string_view text, std::size_t at) {
  if (at + escape_length > text.size() || text[at] != '_' || text[at + 1] != 'x' || text[at + 6] != '_')
    return std::nullopt;
  std::uint32_t unit = 0;
  const char* last = text.data() + at + 6;
  const auto [end, error] = std::from_chars(text.data() + at + 2, last, unit, 16);
  if (error != std::errc{} || end != last) return std::nullopt;
  return unit;
}

bool is_high_surrogate(std::uint32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low_surrogate(std::uint32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

struct Decoded {
  std::uint32_t character = 0;
  std::size_t length = 0;  // of the escapes; 0: no character
};

Decoded decoded_at(std::string_view text, std::size_t at) {
  const auto unit = unit_at(text, at);
  if (!unit || *unit == 0 || is_low_surrogate(*unit)) return {};
  if (!is_high_surrogate(*unit)) return {*unit, escape_length};
  const auto low = unit_at(text, at + escape_length);
  if (!low || !is_low_surrogate(*low)) return {};
  return {0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00), 2 * escape_length};
}

}  // namespace

void decode_escapes(std::string& text, std::size_t start) {
  const auto first = text.find("_x", start);
  if (first == std::string::npos) return;
  const std::string written = text.substr(first);
  text.resize(first);
  for (std::size_t at = 0; at < written.size();) {
    const Decoded decoded = written[at] == '_' ? decoded_at(written, at) : Decoded{};
    if (decoded.length > 0)
      append_utf8(text, decoded.character);
    else
      text += written[at];
    at += decoded.length > 0 ? decoded.length : 1;
  }
}

void RichText::enter(std::string_view element) {
  if (element == "rPh") ++phonetic_;
  if (element != "t" || phonetic_ > 0) return;
  in_text_ = true;
  start_ = target_->size();
}

void RichText::leave(std::string_view element) {
  if (element == "rPh") --phonetic_;
  if (element != "t" || !in_text_) return;
  in_text_ = false;
  decode_escapes(*target_, start_);
}

}  // namespace redovisa
