#include "read/xml/positioned_xml.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <system_error>

#include "read/xml/xml_places.hpp"
#include "read/xml/xml_reader.hpp"
#include "read/xml/xml_text.hpp"
#include "read/xml/xml_tree.hpp"

namespace redovisa {

namespace {

/// The byte offset of a line and column, both from 1, the column in characters.
std::size_t offset_of(std::string_view text, std::uint64_t line, std::uint64_t column) {
  TextCursor cursor{text};
  std::size_t at = 0;
  while (at < text.size() && (cursor.row() < line || (cursor.row() == line && cursor.column() < column))) {
    at += std::max<std::size_t>(first_character_size(text.substr(at)), 1);
    cursor.advance_to(at);
  }
  return at;
}

/// Where the faulty piece of markup begins: expat points after the "</" of a tag and at the end of a DOCTYPE.
std::size_t start_of_fault(std::string_view text, std::size_t offset, const XmlFault& fault) {
  if (text.substr(0, offset).ends_with("</")) return offset - 2;
  const auto doctype = text.substr(0, offset).rfind("<!DOCTYPE");
  return fault.message.starts_with("DOCTYPE") && doctype != std::string_view::npos ? doctype : offset;
}

/// What stands on the line before the place.
std::string_view line_before(std::string_view bytes, std::size_t offset) {
  const auto before = bytes.substr(0, offset);
  return before.substr(before.rfind('\n') + 1);
}

/// Whether a "&" that begins no entity, or an entity that XML does not know, is near the place.
bool is_at_ampersand(std::string_view bytes, std::size_t offset) {
  const auto before = line_before(bytes, offset);
  const auto ampersand = before.rfind('&');
  if (ampersand != std::string_view::npos && before.find(';', ampersand) == std::string_view::npos)
    return true;
  const auto rest = bytes.substr(offset);
  return rest.substr(0, rest.find('>')).find('&') != std::string_view::npos;
}

/// What usually lies behind a fault at a place; empty when there is no more to say.
std::string_view hint_at(std::string_view bytes, std::size_t offset) {
  if (offset >= bytes.size()) return "Något element stängs aldrig, eller filen är avbruten.";
  if (bytes.substr(offset).starts_with("<!DOCTYPE")) return "Ta bort hela <!DOCTYPE …>. Den behövs inte.";
  const bool is_white = bytes.find_first_not_of("\t\r\n", offset) != offset;
  if (first_character_size(bytes.substr(offset)) == 0 && !is_white)
    return static_cast<unsigned char>(bytes[offset]) < ' '
               ? "Styrtecken får inte finnas i XML: ta bort det."
               : "Texten är inte i den teckenkodning som filen uppger. Spara filen som UTF-8.";
  if (is_at_ampersand(bytes, offset))
    return "Ett &-tecken i text skrivs &amp; och de enda andra namnen är &lt; &gt; &quot; och &apos;.";
  const auto before = line_before(bytes, offset);
  if (before.ends_with('"') || std::ranges::count(before, '"') % 2 == 1)
    return "Ett citattecken saknas, eller ett <-tecken i texten som ska skrivas &lt;.";
  return {};
}

Diagnostic malformed(std::string_view bytes, const SourceRef& source, const XmlFault& fault) {
  const bool after_mark = fault.line == 1 && bytes.starts_with("\xEF\xBB\xBF") && fault.column > 1;
  const std::string text = xml_as_utf8(bytes);
  const std::size_t offset = offset_of(text, fault.line, fault.column - (after_mark ? 1 : 0));
  const std::size_t start = start_of_fault(text, offset, fault);
  TextCursor cursor{text};
  cursor.advance_to(start);
  return {Code::xml_malformed,
          {source, cursor.row(), cursor.column()},
          fmt::format("{}: {}", fault.message, excerpt_at(text, start)),
          "",
          std::string{hint_at(text, start)}};
}

/// At most so many bytes from the file's beginning; nullopt when it cannot be read.
std::optional<std::string> beginning_of(const std::filesystem::path& path, std::size_t most_bytes) {
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(path, ignored)) return std::nullopt;
  std::ifstream file{path, std::ios::binary};
  std::string bytes(std::min<std::uintmax_t>(most_bytes, std::filesystem::file_size(path, ignored)), '\0');
  if (!file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()))) return std::nullopt;
  return bytes;
}

}  // namespace

const XmlAttribute* find_attribute(const XmlElement& element, std::string_view name) {
  const auto found = std::ranges::find(element.attributes, name, &XmlAttribute::name);
  return found == element.attributes.end() ? nullptr : &*found;
}

const XmlElement* find_child(const XmlElement& element, std::string_view name) {
  const auto found = std::ranges::find(element.children, name, &XmlElement::name);
  return found == element.children.end() ? nullptr : &*found;
}

std::optional<XmlElement> parse_xml(std::string_view bytes, const SourceRef& source,
                                    Diagnostics& diagnostics) {
  if (bytes.size() > most_xml_bytes) {
    diagnostics.push_back({Code::file_over_limit, {source}, "mer än 16 MB", "högst 16 MB XML"});
    return std::nullopt;
  }
  // pugixml reads much that is not XML (two roots, an attribute twice, bytes that are no UTF-8), so XmlReader
  // judges first.
  if (const auto fault = xml_fault_of(bytes)) {
    diagnostics.push_back(malformed(bytes, source, *fault));
    return std::nullopt;
  }
  return xml_tree_of(xml_as_utf8(bytes), source, diagnostics);
}

std::optional<XmlElement> read_xml(const std::filesystem::path& path, const std::string& shown_name,
                                   Diagnostics& diagnostics) {
  const auto source = std::make_shared<const Source>(Source{Source::Kind::text, shown_name, {}});
  const auto bytes = beginning_of(path, most_xml_bytes + 1);
  if (bytes) return parse_xml(*bytes, source, diagnostics);
  diagnostics.push_back({Code::file_unreadable, {source}, "", ""});
  return std::nullopt;
}

std::optional<XmlRoot> root_of_xml_file(const std::filesystem::path& path) {
  constexpr std::size_t enough_for_a_root = 64 * 1024;
  const auto bytes = beginning_of(path, enough_for_a_root);
  return bytes ? root_of_beginning(xml_as_utf8(*bytes)) : std::nullopt;
}

}  // namespace redovisa
