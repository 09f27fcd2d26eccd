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

std::optional<Fraction> fraction_of(std::optional<std::int64_t> numerator,
                                    std::optional<std::int64_t> denominator) {
  if (!numerator || !denominator || *numerator <= 0 || *numerator > *denominator) return std::nullopt;
  return Fraction{*numerator, *denominator};
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
  const auto written = trimmed_text(text);
  if (written.ends_with('%'))
    return fraction_of(whole_number(trimmed_text(written.substr(0, written.size() - 1))), 100);
  const auto slash = written.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  return fraction_of(whole_number(written.substr(0, slash)), whole_number(written.substr(slash + 1)));
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
