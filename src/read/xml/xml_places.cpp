#include "read/xml/xml_places.hpp"

#include <algorithm>

namespace redovisa {

namespace {

constexpr std::string_view spaces = " \t\r\n";

bool continues_a_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// The first place from `from` on with one of the characters, or the end of the text.
std::size_t find_any(std::string_view text, std::string_view characters, std::size_t from) {
  return std::min(text.find_first_of(characters, from), text.size());
}

std::size_t skip_spaces(std::string_view text, std::size_t from) {
  return std::min(text.find_first_not_of(spaces, from), text.size());
}

/// Past an attribute's name, its "=" and its quoted value.
std::size_t skip_attribute(std::string_view text, std::size_t from) {
  const std::size_t opening = find_any(text, "\"'", from);
  if (opening == text.size()) return opening;
  const std::size_t closing = text.find(text[opening], opening + 1);
  return closing == std::string_view::npos ? text.size() : closing + 1;
}

}  // namespace

void TextCursor::advance_to(std::size_t offset) {
  for (const std::size_t end = std::min(offset, text_.size()); offset_ < end; ++offset_) {
    const char c = text_[offset_];
    const bool first_of_crlf = c == '\r' && offset_ + 1 < text_.size() && text_[offset_ + 1] == '\n';
    if (c == '\n' || (c == '\r' && !first_of_crlf)) {
      ++row_;
      column_ = 1;
    } else if (!continues_a_character(c)) {
      ++column_;
    }
  }
}

std::vector<std::size_t> attribute_offsets(std::string_view text, std::size_t name_offset) {
  std::vector<std::size_t> offsets;
  std::size_t at = skip_spaces(text, find_any(text, " \t\r\n/>", name_offset));
  while (at < text.size() && text[at] != '/' && text[at] != '>') {
    offsets.push_back(at);
    at = skip_spaces(text, skip_attribute(text, at));
  }
  return offsets;
}

}  // namespace redovisa
