#include "read/xml/xml_text.hpp"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <memory>
#include <utf8proc.h>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

void append(std::string& text, std::int32_t point) {
  std::uint8_t bytes[4];
  const auto size = utf8proc_encode_char(point, bytes);
  text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

std::int32_t byte_at(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

std::string from_latin_1(std::string_view bytes) {
  std::string text;
  for (std::size_t at = 0; at < bytes.size(); ++at) append(text, byte_at(bytes, at));
  return text;
}

std::string from_utf_16(std::string_view bytes, bool little_endian) {
  const auto unit_at = [&](std::size_t at) {
    const auto first = byte_at(bytes, at), second = byte_at(bytes, at + 1);
    return little_endian ? second * 256 + first : first * 256 + second;
  };
  std::string text;
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    std::int32_t point = unit_at(at);
    const bool is_half = point >= 0xD800 && point < 0xDC00 && at + 3 < bytes.size();
    if (is_half) point = 0x10000 + (point - 0xD800) * 0x400 + (unit_at(at += 2) - 0xDC00);
    append(text, point);
  }
  return text;
}

bool says_latin_1(std::string_view bytes) {
  const auto declaration = bytes.substr(0, std::min(bytes.find("?>"), bytes.size()));
  return declaration.starts_with("<?xml") && folded(declaration).find("iso-8859-1") != std::string::npos;
}

}  // namespace

std::string xml_as_utf8(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("\xEF\xBB\xBF")) return std::string{bytes.substr(3)};
  if (bytes.starts_with("\xFF\xFE")) return from_utf_16(bytes.substr(2), true);
  if (bytes.starts_with("\xFE\xFF")) return from_utf_16(bytes.substr(2), false);
  if (bytes.starts_with("<\0"sv)) return from_utf_16(bytes, true);
  if (bytes.starts_with("\0<"sv)) return from_utf_16(bytes, false);
  return says_latin_1(bytes) ? from_latin_1(bytes) : std::string{bytes};
}

std::string composed_text(const std::string& text) {
  if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return text;
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> result{
      utf8proc_NFC(reinterpret_cast<const utf8proc_uint8_t*>(text.c_str())), &std::free};
  return result ? reinterpret_cast<const char*>(result.get()) : text;
}

std::optional<std::int32_t> first_control_character(std::string_view text) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  for (std::size_t at = 0; at < text.size();) {
    std::int32_t point = 0;
    const auto size = utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &point);
    const bool is_space = point == '\t' || point == '\n' || point == '\r';
    if (size > 0 && !is_space && (point < ' ' || (point >= 0x7F && point < 0xA0))) return point;
    at += size > 0 ? static_cast<std::size_t>(size) : 1;
  }
  return std::nullopt;
}

std::size_t first_character_size(std::string_view text) {
  std::int32_t point = 0;
  const auto size = utf8proc_iterate(reinterpret_cast<const std::uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &point);
  return size > 0 && point >= ' ' ? static_cast<std::size_t>(size) : 0;
}

std::string excerpt_at(std::string_view bytes, std::size_t offset) {
  constexpr std::size_t most = 40;
  if (offset >= bytes.size()) return "filens slut";
  std::size_t end = offset;
  while (end < bytes.size() && end - offset < most) {
    const std::size_t size = first_character_size(bytes.substr(end));
    if (size == 0) break;
    end += size;
  }
  if (end > offset) return std::string{bytes.substr(offset, end - offset)};
  if (bytes[offset] == '\n' || bytes[offset] == '\r') return "radens slut";
  return fmt::format("byte 0x{:02X}", byte_at(bytes, offset));
}

}  // namespace redovisa
