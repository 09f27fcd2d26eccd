#include "read/sheets/written_number.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"
#include "read/sheets/written_units.hpp"

namespace redovisa {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool all_digits(std::string_view text) { return !text.empty() && std::ranges::all_of(text, is_digit); }

/// The digits of an integer part whose groups, if any, have three digits each.
std::optional<std::string> ungrouped(std::string_view text) {
  std::string digits;
  std::size_t groups = 0;
  while (true) {
    const auto end = text.find(' ');
    const auto group = text.substr(0, end);
    const bool right_size =
        groups == 0 ? end == std::string_view::npos || group.size() <= 3 : group.size() == 3;
    if (!all_digits(group) || !right_size) return std::nullopt;
    digits += group;
    ++groups;
    if (end == std::string_view::npos) return digits;
    text.remove_prefix(end + 1);
  }
}

std::optional<Decimal> parse_unsigned(std::string_view text) {
  const auto comma = text.find(',');
  const auto point = text.find('.');
  if (comma != std::string_view::npos && point != std::string_view::npos) return std::nullopt;
  const auto mark = std::min(comma, point);
  const auto whole = ungrouped(text.substr(0, mark));
  if (!whole) return std::nullopt;
  if (mark == std::string_view::npos) return parse_machine_decimal(*whole);
  const auto fraction = text.substr(mark + 1);
  if (!all_digits(fraction)) return std::nullopt;
  if (point != std::string_view::npos && fraction.size() == 3 && whole->size() <= 3 && *whole != "0")
    return std::nullopt;
  return parse_machine_decimal(*whole + '.' + std::string{fraction});
}

/// Takes a unit from the end of a number.
std::string take_unit(std::string_view& text) {
  for (const std::string_view known : units_of_numbers()) {
    if (!text.ends_with(known) || text.size() == known.size()) continue;
    const char before = text[text.size() - known.size() - 1];
    if (!is_digit(before) && before != ' ' && before != '-' && before != ')') continue;
    text = trimmed_text(text.substr(0, text.size() - known.size()));
    return std::string{known == "procent" ? "%" : known};
  }
  return {};
}

std::optional<Decimal> negated(const std::optional<Decimal>& value) {
  return value ? std::optional{-*value} : std::nullopt;
}

std::optional<Decimal> parse_signed(std::string_view text) {
  if (text.starts_with('-')) return negated(parse_unsigned(trimmed_text(text.substr(1))));
  if (text.starts_with('+')) return parse_unsigned(trimmed_text(text.substr(1)));
  if (text.ends_with('-')) return negated(parse_unsigned(trimmed_text(text.substr(0, text.size() - 1))));
  return parse_unsigned(text);
}

}  // namespace

std::string with_plain_marks(std::string_view text) {
  std::string result = folded(text);
  for (const std::string_view minus : {"\u2212", "\u2013", "\u2011"})
    for (auto at = result.find(minus); at != std::string::npos; at = result.find(minus, at))
      result.replace(at, minus.size(), "-");
  return result;
}

std::optional<WrittenNumber> parse_written_number(std::string_view text) {
  const std::string simple = with_plain_marks(text);
  std::string_view rest = simple;
  std::string unit = take_unit(rest);
  std::optional<Decimal> value;
  if (rest.starts_with('(') && rest.ends_with(')') && rest.size() > 1) {
    rest = trimmed_text(rest.substr(1, rest.size() - 2));
    if (unit.empty()) unit = take_unit(rest);
    value = negated(parse_unsigned(rest));
  } else {
    value = parse_signed(rest);
  }
  return value ? std::optional{WrittenNumber{*value, unit}} : std::nullopt;
}

}  // namespace redovisa
