#include "diagnostics/folded.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <utf8proc.h>
#include <vector>

namespace redovisa {

namespace {

bool is_space(utf8proc_int32_t point) {
  if (point == ' ' || (point >= '\t' && point <= '\r')) return true;
  if (point < 0x80) return false;
  const auto category = utf8proc_category(point);
  return category == UTF8PROC_CATEGORY_ZS || point == 0x200B || point == 0xFEFF;
}

/// The next code point; a byte that is not UTF-8 counts as one U+FFFD.
utf8proc_int32_t next_point(std::string_view text, std::size_t& at) {
  if (static_cast<unsigned char>(text[at]) < 0x80) return text[at++];
  utf8proc_int32_t point = 0;
  const auto used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at,
                                     static_cast<utf8proc_ssize_t>(text.size() - at), &point);
  at += used > 0 ? static_cast<std::size_t>(used) : 1;
  return used > 0 ? point : 0xFFFD;
}

/// The bytes of the last code point; what is not UTF-8 is a byte by itself.
std::size_t last_length(std::string_view text) {
  constexpr std::size_t longest = 4;
  for (std::size_t length = 1; length <= std::min(longest, text.size()); ++length) {
    if ((static_cast<unsigned char>(text[text.size() - length]) & 0xC0U) == 0x80U) continue;
    std::size_t at = text.size() - length;
    next_point(text, at);
    return at == text.size() ? length : 1;
  }
  return 1;
}

utf8proc_int32_t last_point(std::string_view text) {
  std::size_t at = text.size() - last_length(text);
  return next_point(text, at);
}

void append(std::string& text, utf8proc_int32_t point) {
  if (point < 0x80) {
    text += static_cast<char>(point);
    return;
  }
  std::uint8_t bytes[4];
  const auto size = utf8proc_encode_char(point, bytes);
  text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

/// Below the combining marks every code point is composed already.
constexpr utf8proc_int32_t first_combining_mark = 0x300;

utf8proc_int32_t lower(utf8proc_int32_t point) {
  if (point < 0x80) return point >= 'A' && point <= 'Z' ? point - 'A' + 'a' : point;
  return utf8proc_tolower(point);
}

std::string with_composed_letters(const std::string& text) {
  std::uint8_t* result = nullptr;
  const auto size = utf8proc_map(reinterpret_cast<const std::uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &result,
                                 static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  if (size < 0) return text;
  std::string copy(reinterpret_cast<const char*>(result), static_cast<std::size_t>(size));
  std::free(result);
  return copy;
}

/// The bytes of Latin-1's letters and signs in UTF-8, which with ASCII are nearly all that is ever compared:
/// the first byte, and the second of capitals (À to Þ but for ×), which are 32 before their small letters.
constexpr unsigned char latin_signs = 0xC2, latin_letters = 0xC3;
constexpr unsigned char first_capital = 0x80, last_capital = 0x9E, times_sign = 0x97, no_break_space = 0xA0;

char lower_latin(unsigned char second) {
  const bool capital = second >= first_capital && second <= last_capital && second != times_sign;
  return static_cast<char>(capital ? second + 0x20 : second);
}

/// As folded, for texts of ASCII and Latin-1 alone; false, with `result` unfinished, for others.
bool fold_latin(std::string_view text, std::string& result) {
  bool space_before = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const auto next = static_cast<unsigned char>(at + 1 < text.size() ? text[at + 1] : 0);
    const bool two = (byte == latin_letters || byte == latin_signs) && (next & 0xC0U) == 0x80U;
    if (byte >= 0x80 && !two) return false;
    if (two) ++at;
    if (byte == ' ' || (byte >= '\t' && byte <= '\r') || (byte == latin_signs && next == no_break_space)) {
      space_before = !result.empty();
      continue;
    }
    if (space_before) result += ' ';
    space_before = false;
    if (byte < 0x80) {
      result += static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + 0x20 : byte);
    } else {
      result += static_cast<char>(byte);
      result += byte == latin_letters ? lower_latin(next) : static_cast<char>(next);
    }
  }
  return true;
}

}  // namespace

std::string folded(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  if (fold_latin(text, result)) return result;
  result.clear();
  bool space_before = false, all_composed = true;
  for (std::size_t at = 0; at < text.size();) {
    const auto point = next_point(text, at);
    if (is_space(point)) {
      space_before = !result.empty();
      continue;
    }
    if (space_before) result += ' ';
    space_before = false;
    all_composed = all_composed && point < first_combining_mark;
    append(result, lower(point));
  }
  return all_composed ? result : with_composed_letters(result);
}

std::string composed(std::string_view text) {
  // the characters below U+0300, the first combining mark, have smaller bytes
  const bool may_have_marks =
      std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0xCC; });
  return may_have_marks ? with_composed_letters(std::string{text}) : std::string{text};
}

std::string_view trimmed_text(std::string_view text) {
  for (std::size_t at = 0; !text.empty() && is_space(next_point(text, at)); at = 0) text.remove_prefix(at);
  while (!text.empty() && is_space(last_point(text))) text.remove_suffix(last_length(text));
  return text;
}

std::string with_capital(std::string_view words) {
  utf8proc_int32_t first = 0;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(words.data());
  const auto length = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(words.size()), &first);
  if (length <= 0) return std::string{words};
  std::array<utf8proc_uint8_t, 4> capital{};
  const auto size = utf8proc_encode_char(utf8proc_toupper(first), capital.data());
  std::string result(capital.begin(), capital.begin() + size);
  return result.append(words.substr(static_cast<std::size_t>(length)));
}

}  // namespace redovisa
