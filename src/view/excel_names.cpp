#include "view/excel_names.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <utf8proc.h>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

constexpr std::size_t longest = 112;  // bytes: libxlsxwriter keeps 127, and a number is added to some

bool is_letter_or_digit(utf8proc_int32_t character) {
  switch (utf8proc_category(character)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
      return true;
    default:
      return false;
  }
}

/// The letters and digits, with one '_' for what stands between them.
std::string joined_words(std::string_view wish) {
  std::string name;
  bool between = false;
  for (std::size_t at = 0; at < wish.size();) {
    utf8proc_int32_t character = -1;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(wish.data()) + at,
                                         static_cast<utf8proc_ssize_t>(wish.size() - at), &character);
    const auto bytes = static_cast<std::size_t>(std::max<utf8proc_ssize_t>(length, 1));
    if (length > 0 && is_letter_or_digit(character)) {
      const bool divided = between && !name.empty();
      if (name.size() + bytes + (divided ? 1 : 0) > longest) break;
      if (divided) name += '_';
      name += wish.substr(at, bytes);
      between = false;
    } else {
      between = true;
    }
    at += bytes;
  }
  return name;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_latin(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The rest after a letter, in any case, and the digits that follow; nullopt: it does not begin so.
std::optional<std::string_view> after(char letter, std::string_view name) {
  if (name.empty() || (name.front() | 0x20) != letter) return std::nullopt;
  name.remove_prefix(1);
  return name.substr(std::min(name.find_first_not_of("0123456789"), name.size()));
}

/// "R1C1", "R", "C2".
bool is_numbered_reference(std::string_view name) {
  const auto column = after('c', after('r', name).value_or(name));
  return column ? column->empty() : after('r', name) == "";
}

/// "AB12", "R1C1", which Excel reads as cells.
bool is_reference(std::string_view name) {
  const auto letters = static_cast<std::size_t>(std::ranges::find_if_not(name, is_latin) - name.begin());
  const bool lettered = letters > 0 && letters <= 3 && letters < name.size() &&
                        std::ranges::all_of(name.substr(letters), is_digit);
  return lettered || is_numbered_reference(name);
}

std::string acceptable(std::string_view wish) {
  const std::string name = joined_words(wish);
  const bool bad_start = name.empty() || is_digit(name.front());
  return bad_start || is_reference(name) ? "_" + name : name;
}

}  // namespace

std::string ExcelNames::give(std::string_view wish) {
  const std::string base = acceptable(wish);
  std::string name = base;
  for (int number = 2; !taken_.insert(folded(name)).second; ++number)
    name = fmt::format("{}_{}", base, number);
  return name;
}

}  // namespace redovisa
