#include "read/sheets/shown_decimals.hpp"

namespace redovisa {

namespace {

bool is_digit_place(char c) { return c == '0' || c == '#' || c == '?'; }

/// The end of what starts at `at` and is shown as it stands: "quoted", \x, _x, *x, [red].
std::size_t past_literal(std::string_view code, std::size_t at) {
  if (code[at] == '"') {
    const auto end = code.find('"', at + 1);
    return end == std::string_view::npos ? code.size() : end + 1;
  }
  if (code[at] == '[') {
    const auto end = code.find(']', at + 1);
    return end == std::string_view::npos ? code.size() : end + 1;
  }
  if (code[at] == '\\' || code[at] == '_' || code[at] == '*') return at + 2;
  return at;
}

}  // namespace

std::optional<std::uint8_t> decimals_of_format(std::string_view code) {
  bool any_place = false, after_point = false;
  std::uint8_t decimals = 0;
  for (std::size_t at = 0; at < code.size() && code[at] != ';';) {
    if (const auto past = past_literal(code, at); past != at) {
      at = past;
      continue;
    }
    any_place = any_place || is_digit_place(code[at]);
    if (code[at] == '.') after_point = true;
    if (code[at] == 'E' || code[at] == '/') return std::nullopt;  // scientific, fractions: as the number is
    if (after_point && is_digit_place(code[at]) && decimals < 9) ++decimals;
    ++at;
  }
  return any_place ? std::optional{decimals} : std::nullopt;
}

Decimal readable_decimals(const Decimal& value) {
  constexpr std::uint8_t most_written = 4, of_large = 2;
  const Decimal short_form = trimmed(value);
  if (short_form.decimals <= most_written) return short_form;
  return trimmed(with_decimals(short_form, absolute(short_form) < Decimal{1} ? most_written : of_large));
}

}  // namespace redovisa
