#include "write/xml_text.hpp"

#include <array>
#include <charconv>

namespace redovisa {
namespace {

constexpr std::string_view replacement = "\uFFFD";

// Length of the well-formed UTF-8 sequence that XML allows at the start of `text`; 0 when there is none.
std::size_t allowed_length(std::string_view text) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const unsigned lead = byte(0);
  if (lead >= 0xC2 && lead <= 0xDF) return follows(1) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    if (!follows(1) || !follows(2)) return 0;
    const unsigned code = (lead & 0x0FU) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU);
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    return code < 0x800 || surrogate || code >= 0xFFFE ? 0 : 3;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    if (!follows(1) || !follows(2) || !follows(3)) return 0;
    const unsigned code = (lead & 0x07U) << 18 | (byte(1) & 0x3FU) << 12;
    return code < 0x10000 || code > 0x10FFFF ? 0 : 4;
  }
  return 0;
}

/// What stands as it is.
constexpr auto plain_bytes = [] {
  std::array<bool, 256> plain{};
  for (unsigned c = 0x20; c < 0x7F; ++c) plain[c] = c != '<' && c != '>' && c != '&' && c != '"';
  return plain;
}();

bool is_plain(char c) { return plain_bytes[static_cast<unsigned char>(c)]; }

/// Where the bytes end that stand as they are, letters of two bytes among them: nearly always all of the
/// text.
std::size_t end_of_plain(std::string_view text, std::size_t i) {
  while (i < text.size()) {
    if (is_plain(text[i])) {
      ++i;
      continue;
    }
    const bool is_letter = static_cast<unsigned char>(text[i]) == 0xC3 && i + 1 < text.size() &&
                           (static_cast<unsigned char>(text[i + 1]) & 0xC0U) == 0x80;
    if (!is_letter) return i;
    i += 2;
  }
  return i;
}

std::string_view escaped(char c) {
  switch (c) {
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '&':
      return "&amp;";
    case '"':
      return "&quot;";
    case '\t':
      return "&#9;";
    case '\n':
      return "&#10;";
    default:
      return {};  // other control characters carry nothing
  }
}

// What stands for an ASCII character that is not plain, in clean text that is not markup.
std::string_view kept(char c) {
  constexpr std::string_view keeps = "<>&\"\t\n";
  const auto at = keeps.find(c);
  return at == std::string_view::npos ? std::string_view{} : keeps.substr(at, 1);
}

template <typename Stand>
void append_clean(std::string& out, std::string_view text, Stand stand_in) {
  std::size_t i = 0;
  while (i < text.size()) {
    const std::size_t end = end_of_plain(text, i);
    out.append(text, i, end - i);
    i = end;
    if (i == text.size()) return;
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      out += stand_in(text[i++]);
      continue;
    }
    const auto length = allowed_length(text.substr(i));
    out += length == 0 ? replacement : text.substr(i, length);
    i += length == 0 ? 1 : length;
  }
}

}  // namespace

bool is_seen_in_xml(std::string_view text) {
  return allowed_in_xml(text).find_first_not_of(" \t\n\r") != std::string::npos;
}

std::string allowed_in_xml(std::string_view text) {
  std::string clean;
  clean.reserve(text.size());
  append_clean(clean, text, kept);
  return clean;
}

void XmlText::finish_tag() {
  if (in_tag_) buffer_ += '>';
  in_tag_ = false;
}

XmlText& XmlText::open(std::string_view name) {
  finish_tag();
  buffer_ += '<';
  buffer_ += name;
  open_.push_back(name);
  in_tag_ = true;
  return *this;
}

XmlText& XmlText::attribute(std::string_view name, std::string_view value) {
  buffer_ += ' ';
  buffer_ += name;
  buffer_ += "=\"";
  append_clean(buffer_, value, escaped);
  buffer_ += '"';
  return *this;
}

XmlText& XmlText::attribute(std::string_view name, long value) {
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  return attribute(name, std::string_view{digits.data(), end});
}

XmlText& XmlText::text(std::string_view value) {
  finish_tag();
  append_clean(buffer_, value, escaped);
  return *this;
}

XmlText& XmlText::close() {
  if (in_tag_) {
    buffer_ += "/>";
    in_tag_ = false;
  } else {
    buffer_ += "</";
    buffer_ += open_.back();
    buffer_ += '>';
  }
  open_.pop_back();
  return *this;
}

XmlText& XmlText::markup(std::string_view literal) {
  finish_tag();
  buffer_ += literal;
  return *this;
}

std::size_t XmlText::position() {
  finish_tag();
  return buffer_.size();
}

}  // namespace redovisa
