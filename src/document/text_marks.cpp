#include "document/text_marks.hpp"

#include <algorithm>
#include <utf8proc.h>

namespace redovisa {

namespace {

bool is_unwanted_control(char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n'; }

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

bool is_noncharacter(std::string_view sequence) {
  return sequence == "\xEF\xBF\xBE" || sequence == "\xEF\xBF\xBF";
}

/// Bytes in the sequence that the lead byte announces.
std::size_t sequence_length(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  if (byte >= 0xF0) return 4;
  if (byte >= 0xE0) return 3;
  return byte >= 0xC0 ? 2 : 1;
}

}  // namespace

std::string with_line_feeds(std::string_view text) {
  if (text.find('\r') == std::string_view::npos) return std::string{text};
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '\r') result += text[at];
    if (text[at] == '\r' && !text.substr(at + 1).starts_with('\n')) result += '\n';
  }
  return result;
}

std::string without_controls(std::string_view text, char kept) {
  std::string clean;
  clean.reserve(text.size());
  while (!text.empty()) {
    const auto before = std::min(text.find("\xEF\xBF"), text.size());
    clean.append(text.substr(0, before));
    text.remove_prefix(before);
    const std::size_t sequence = std::min<std::size_t>(text.size(), 3);
    if (!is_noncharacter(text.substr(0, sequence))) clean.append(text.substr(0, sequence));
    text.remove_prefix(sequence);
  }
  std::erase_if(clean, [kept](char c) { return is_unwanted_control(c) && (c != kept || kept == '\0'); });
  return clean;
}

std::string without_marks(std::string_view text) {
  std::string read{text};
  std::erase_if(read, [](char c) { return c == escape_mark || c == note_mark || c == picture_mark; });
  std::ranges::replace(read, soft_break_mark, ' ');
  return read;
}

std::string on_one_line(std::string_view text) {
  std::string line = without_marks(text);
  std::ranges::replace(line, '\n', ' ');
  return line;
}

std::string_view whole_characters(std::string_view text) {
  std::size_t last = text.size();
  while (last > 0 && is_continuation(text[last - 1])) --last;
  if (last > 0 && text.size() - (last - 1) < sequence_length(text[last - 1])) return text.substr(0, last - 1);
  return text;
}

std::size_t first_invalid_utf8(std::string_view text) {
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  for (std::size_t at = 0; at < text.size();) {
    utf8proc_int32_t point = 0;
    const auto used = utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &point);
    if (used <= 0) return at;
    at += static_cast<std::size_t>(used);
  }
  return std::string_view::npos;
}

std::size_t character_count(std::string_view text) {
  return text.size() - static_cast<std::size_t>(std::ranges::count_if(text, is_continuation));
}

}  // namespace redovisa
