#include "read/xml/xml_markup.hpp"

#include <algorithm>
#include <optional>

#include "read/xml/xml_characters.hpp"

namespace redovisa {

namespace {

char lower(char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte; }

bool are_same_but_case(std::string_view text, std::string_view lower_case) {
  return std::ranges::equal(text, lower_case, {}, lower);
}

/// Takes characters up to the mark, which is ASCII.
XmlScan skip_to(XmlCursor& cursor, char mark) {
  while (!cursor.at_end() && *cursor.at != mark) {
    const int size = xml_character_size(cursor.at, cursor.end);
    if (size <= 0) return size == 0 ? XmlScan::partial : XmlScan::strange;
    cursor.at += size;
  }
  return cursor.at_end() ? XmlScan::partial : XmlScan::whole;
}

/// Takes ` name = "value"`; nullopt when something else stands there.
std::optional<std::string_view> take_setting(std::string_view& rest, std::string_view name) {
  const auto skip_space = [](std::string_view text) {
    const char* const end = text.data() + text.size();
    return std::string_view{skip_xml(xml_space, text.data(), end), end};
  };
  std::string_view after = skip_space(rest);
  if (after.size() == rest.size() || !after.starts_with(name)) return std::nullopt;
  after = skip_space(after.substr(name.size()));
  if (!after.starts_with('=')) return std::nullopt;
  after = skip_space(after.substr(1));
  if (!after.starts_with('"') && !after.starts_with('\'')) return std::nullopt;
  const auto end = after.find(after.front(), 1);
  if (end == std::string_view::npos) return std::nullopt;
  rest = after.substr(end + 1);
  return after.substr(1, end - 1);
}

/// What stands between "<?xml" and "?>".
bool is_plain_declaration(std::string_view settings) {
  if (take_setting(settings, "version") != "1.0") return false;
  const auto encoding = take_setting(settings, "encoding");
  if (encoding && !are_same_but_case(*encoding, "utf-8")) return false;
  const auto standalone = take_setting(settings, "standalone");
  if (standalone && standalone != "yes" && standalone != "no") return false;
  return std::ranges::all_of(settings, [](char byte) { return is_xml(xml_space, byte); });
}

}  // namespace

XmlScan scan_literal(XmlCursor& cursor, std::string_view literal) {
  const std::string_view text{cursor.at, cursor.end};
  if (text.size() < literal.size()) return literal.starts_with(text) ? XmlScan::partial : XmlScan::strange;
  if (!text.starts_with(literal)) return XmlScan::strange;
  cursor.at += literal.size();
  return XmlScan::whole;
}

XmlScan scan_comment(XmlCursor& cursor) {
  XmlCursor comment = cursor;
  XmlScan found = scan_literal(comment, "<!--");
  while (found == XmlScan::whole) {
    found = skip_to(comment, '-');
    if (found != XmlScan::whole) break;
    if (++comment.at == comment.end) return XmlScan::partial;
    if (*comment.at != '-') continue;
    found = scan_literal(comment, "->");
    if (found == XmlScan::whole) cursor = comment;
    break;
  }
  return found;
}

XmlScan scan_instruction(XmlCursor& cursor) {
  XmlCursor instruction = cursor;
  if (const XmlScan found = scan_literal(instruction, "<?"); found != XmlScan::whole) return found;
  const char* const begin = instruction.at;
  if (instruction.at_end()) return XmlScan::partial;
  if (!is_xml(xml_name_start, *begin)) return XmlScan::strange;
  instruction.at = skip_xml(xml_name_byte, begin, instruction.end);
  if (instruction.at_end()) return XmlScan::partial;
  if (are_same_but_case({begin, instruction.at}, "xml")) return XmlScan::strange;
  if (*instruction.at != '?' && !is_xml(xml_space, *instruction.at)) return XmlScan::strange;
  const bool is_empty = *instruction.at == '?';
  for (;;) {
    if (const XmlScan found = skip_to(instruction, '?'); found != XmlScan::whole) return found;
    if (++instruction.at == instruction.end) return XmlScan::partial;
    if (*instruction.at == '>') break;
    if (is_empty) return XmlScan::strange;
  }
  cursor.at = instruction.at + 1;
  return XmlScan::whole;
}

XmlScan scan_declaration(XmlCursor& cursor) {
  XmlCursor declaration = cursor;
  if (const XmlScan found = scan_literal(declaration, "<?xml"); found != XmlScan::whole) return found;
  const std::string_view rest{declaration.at, declaration.end};
  const auto end = rest.find("?>");
  if (end == std::string_view::npos) return XmlScan::partial;
  if (!is_plain_declaration(rest.substr(0, end))) return XmlScan::strange;
  cursor.at = declaration.at + end + 2;
  return XmlScan::whole;
}

}  // namespace redovisa
