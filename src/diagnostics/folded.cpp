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

/// Does NFC leave the code point as it is, whatever stands beside it? Of those below U+0300, the first
/// combining mark, it leaves all unless such a mark follows.
bool stays_composed(utf8proc_int32_t point) {
  constexpr utf8proc_int32_t first_combining_mark = 0x300;
  constexpr utf8proc_int32_t first_jamo = 0x1100, last_jamo = 0x11FF;  // composed by reckoning
  constexpr utf8proc_int32_t first_syllable = 0xAC00, last_syllable = 0xD7FF;
  constexpr std::uint16_t none = 0xFFFF;
  if (point < first_combining_mark) return true;
  if ((point >= first_jamo && point <= last_jamo) || (point >= first_syllable && point <= last_syllable))
    return false;
  const auto* property = utf8proc_get_property(point);
  return property->combining_class == 0 && property->decomp_seqindex == none && property->comb_index == none;
}

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

/// Of ASCII: the small letter or the sign itself; `not_plain` for spaces and for bytes that are no ASCII.
constexpr char not_plain = '\x20';
constexpr auto small_ascii = [] {
  std::array<char, 256> small{};
  small.fill(not_plain);
  for (unsigned char c = 0; c < 0x80; ++c)
    if (c < '\t' || c > '\r') small[c] = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 0x20 : c);
  return small;
}();

/// As folded, for texts of ASCII and Latin-1 alone; false, with `result` unfinished, for others.
bool fold_latin(std::string_view text, std::string& result) {
  result.resize(text.size());
  char* const begin = result.data();
  char* end = begin;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (const char small = small_ascii[byte]; small != not_plain) {
      *end++ = small;
      continue;
    }
    const auto next = static_cast<unsigned char>(at + 1 < text.size() ? text[at + 1] : 0);
    const bool two = (byte == latin_letters || byte == latin_signs) && (next & 0xC0U) == 0x80U;
    if (byte >= 0x80 && !two) return false;
    if (two) ++at;
    if (byte < 0x80 || (byte == latin_signs && next == no_break_space)) {
      if (end != begin && end[-1] != ' ') *end++ = ' ';
      continue;
    }
    *end++ = text[at - 1];
    *end++ = byte == latin_letters ? lower_latin(next) : text[at];
  }
  if (end != begin && end[-1] == ' ') --end;
  result.resize(static_cast<std::size_t>(end - begin));
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
    all_composed = all_composed && stays_composed(point);
    append(result, lower(point));
  }
  return all_composed ? result : with_composed_letters(result);
}

std::string composed(std::string_view text) {
  // the characters below U+0300, the first combining mark, have smaller bytes
  constexpr auto may_be_mark = [](char c) { return static_cast<unsigned char>(c) >= 0xCC; };
  bool all_composed = true;
  for (std::size_t at = 0; all_composed && at < text.size();)
    if (may_be_mark(text[at]))
      all_composed = stays_composed(next_point(text, at));
    else
      ++at;
  return all_composed ? std::string{text} : with_composed_letters(std::string{text});
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
