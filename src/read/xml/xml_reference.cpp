#include "read/xml/xml_reference.hpp"

#include <charconv>
#include <cstring>
#include <optional>

#include "read/xml/xml_characters.hpp"

namespace redovisa {

namespace {

std::optional<std::uint32_t> named_character(std::string_view name) {
  if (name == "amp") return '&';
  if (name == "lt") return '<';
  if (name == "gt") return '>';
  if (name == "quot") return '"';
  if (name == "apos") return '\'';
  return std::nullopt;
}

/// What stands between "&" and ";".
std::optional<std::uint32_t> character_of(std::string_view reference) {
  if (!reference.starts_with('#')) return named_character(reference);
  const bool is_hexadecimal = reference.starts_with("#x");
  reference.remove_prefix(is_hexadecimal ? 2 : 1);
  std::uint32_t number = 0;
  const char* const end = reference.data() + reference.size();
  const auto [stop, error] = std::from_chars(reference.data(), end, number, is_hexadecimal ? 16 : 10);
  if (error != std::errc{} || stop != end || !is_xml_character(number)) return std::nullopt;
  return number;
}

bool is_in_reference(char byte) { return is_xml(xml_name_byte, byte) || byte == '#'; }

}  // namespace

XmlScan scan_reference(XmlCursor& cursor, std::string& text) {
  const char* const begin = cursor.at + 1;
  const char* at = begin;
  while (at != cursor.end && is_in_reference(*at)) ++at;
  if (at == cursor.end) return XmlScan::partial;
  if (*at != ';') return XmlScan::strange;
  const auto character = character_of({begin, at});
  if (!character) return XmlScan::strange;
  append_utf8(text, *character);
  cursor.at = at + 1;
  return XmlScan::whole;
}

XmlScan add_attribute_value(std::string_view written, std::string& value) {
  XmlCursor cursor{written.data(), written.data() + written.size()};
  while (!cursor.at_end()) {
    if (*cursor.at == '&') {
      if (scan_reference(cursor, value) != XmlScan::whole) return XmlScan::strange;
      continue;
    }
    const char byte = *cursor.at++;
    if (byte == '\r' && !cursor.at_end() && *cursor.at == '\n') ++cursor.at;
    value += is_xml(xml_space, byte) ? ' ' : byte;
  }
  return XmlScan::whole;
}

}  // namespace redovisa
