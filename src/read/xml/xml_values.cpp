#include "read/xml/xml_values.hpp"

#include <algorithm>
#include <charconv>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

bool is_hex_digit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

char upper(char c) { return c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c; }

/// Digits that carry value: without zeros first, and last after the point.
std::size_t significant_digits(std::string_view text) {
  if (text.find('.') != std::string_view::npos) text = text.substr(0, text.find_last_not_of('0') + 1);
  const auto first = std::min(text.find_first_of("123456789"), text.size());
  return static_cast<std::size_t>(std::ranges::count_if(text.substr(first), [](char c) { return c != '.'; }));
}

std::optional<std::int64_t> whole_number(std::string_view text) {
  constexpr std::size_t most_digits = 9;
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || text.size() > most_digits)
    return std::nullopt;
  return value;
}

std::optional<Fraction> ratio(std::optional<std::int64_t> numerator,
                              std::optional<std::int64_t> denominator) {
  const bool fits = numerator && denominator && *numerator >= 0 && *denominator > 0;
  return fits && *numerator <= *denominator ? std::optional{Fraction{*numerator, *denominator}}
                                            : std::nullopt;
}

/// "1/2" or "75 %", at most the whole.
std::optional<Fraction> ratio_of(std::string_view text) {
  const auto written = trimmed_text(text);
  if (written.ends_with('%'))
    return ratio(whole_number(trimmed_text(written.substr(0, written.size() - 1))), 100);
  const auto slash = written.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  return ratio(whole_number(written.substr(0, slash)), whole_number(written.substr(slash + 1)));
}

}  // namespace

std::optional<Decimal> parse_xml_number(std::string_view text) {
  constexpr std::size_t most_digits = 15;
  const auto number = trimmed_text(text);
  if (number.find_first_of("eE") != std::string_view::npos) return std::nullopt;
  if (significant_digits(number) > most_digits) return std::nullopt;
  return parse_machine_decimal(number);
}

std::optional<Fraction> parse_fraction(std::string_view text) {
  const auto fraction = ratio_of(text);
  return fraction && fraction->numerator > 0 ? fraction : std::nullopt;
}

std::optional<Fraction> parse_share(std::string_view text) {
  if (trimmed_text(text) == "0") return Fraction{0, 1};
  if (trimmed_text(text) == "1") return Fraction{1, 1};
  return ratio_of(text);
}

bool less(const Fraction& a, const Fraction& b) {
  return a.numerator * b.denominator < b.numerator * a.denominator;
}

std::optional<unsigned> parse_count(std::string_view text) {
  constexpr std::size_t most_digits = 6;
  const auto digits = trimmed_text(text);
  const bool plain = std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
  const auto number = plain && digits.size() <= most_digits ? whole_number(digits) : std::nullopt;
  return number ? std::optional{static_cast<unsigned>(*number)} : std::nullopt;
}

std::vector<std::string> words_in(std::string_view text) {
  constexpr std::string_view spaces = " \t\r\n";
  std::vector<std::string> words;
  for (std::size_t at = text.find_first_not_of(spaces); at != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_of(spaces, at), text.size());
    words.emplace_back(text.substr(at, end - at));
    at = text.find_first_not_of(spaces, end);
  }
  return words;
}

std::optional<std::string> parse_colour(std::string_view text) {
  std::string colour{trimmed_text(text)};
  if (colour.size() != 6 || !std::ranges::all_of(colour, is_hex_digit)) return std::nullopt;
  std::ranges::transform(colour, colour.begin(), upper);
  return colour;
}

std::string text_of(const XmlElement& element, std::string_view attribute) {
  const auto* found = find_attribute(element, attribute);
  return found == nullptr ? std::string{} : std::string{trimmed_text(found->value)};
}

Reported number_of(const XmlElement& element, std::string_view attribute) {
  const auto* found = find_attribute(element, attribute);
  if (found == nullptr) return {std::nullopt, Missing::blank, element.position};
  return {parse_xml_number(found->value), Missing::blank, found->position};
}

}  // namespace redovisa
