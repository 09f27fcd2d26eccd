#include "read/xml/xml_value_fault.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "diagnostics/nearest.hpp"
#include "read/xml/xml_values.hpp"

namespace redovisa {

namespace {

/// The machine form of a number as people in Sweden write it: "−31 324,5" is "-31324.5".
std::string machine_form(const std::string& text) {
  std::string result;
  for (const char c : folded(text))
    if (c != ' ') result += c == ',' ? '.' : c;
  for (const std::string_view minus : {"\u2212", "–"})
    if (result.starts_with(minus)) result = "-" + result.substr(minus.size());
  return result;
}

ValueFault number_fault(const std::string& value) {
  ValueFault fault{Code::cell_not_a_number,
                   "ett tal med decimalpunkt och utan mellanrum, till exempel -1250.5"};
  if (value.empty()) {
    fault.advice = "Utelämna attributet när det inte finns något värde.";
  } else if (const auto meant = machine_form(value); parse_xml_number(meant)) {
    fault.advice = fmt::format("Skriv {}.", meant);
  } else {
    fault.advice = "Skriv bara talet, med högst 15 siffror och utan enhet.";
  }
  return fault;
}

std::optional<ValueFault> word_fault(const std::vector<std::string>& written,
                                     const std::vector<std::string>& known) {
  const auto is_known = [&](const std::string& word) {
    return std::ranges::find(known, word) != known.end();
  };
  const auto unknown = std::ranges::find_if_not(written, is_known);
  if (unknown == written.end()) return std::nullopt;
  return ValueFault{Code::cell_not_a_known_word, one_of(known), suggestion(*unknown, known)};
}

std::optional<ValueFault> count_fault(const AttributeShape& shape, const std::string& value) {
  const auto count = parse_count(value);
  if (count && *count >= shape.least_count && *count <= shape.most_count) return std::nullopt;
  const auto expected = fmt::format("ett helt tal från {} till {}", shape.least_count, shape.most_count);
  return ValueFault{Code::convention_invalid, expected};
}

}  // namespace

std::optional<ValueFault> value_fault(const AttributeShape& shape, const std::string& value) {
  switch (shape.kind) {
    case ValueKind::text:
      if (!value.empty()) return std::nullopt;
      return ValueFault{Code::cell_empty, "en text", "Skriv en text mellan citattecknen."};
    case ValueKind::number:
      if (parse_xml_number(value)) return std::nullopt;
      return number_fault(value);
    case ValueKind::period:
      if (parse_period(value)) return std::nullopt;
      return ValueFault{Code::cell_not_a_period, "en månad som 2025-08 eller ett år som 2025",
                        "Skriv periodens sista månad, till exempel 2025-08."};
    case ValueKind::fraction:
      if (parse_fraction(value)) return std::nullopt;
      return ValueFault{Code::convention_invalid, "ett bråk som 1/2 eller en andel som 75 %, högst det hela"};
    case ValueKind::share:
      if (parse_share(value)) return std::nullopt;
      return ValueFault{Code::convention_invalid,
                        "0, ett bråk som 1/2 eller en andel som 75 %, högst det hela"};
    case ValueKind::count:
      return count_fault(shape, value);
    case ValueKind::colour:
      if (parse_colour(value)) return std::nullopt;
      return ValueFault{Code::convention_invalid,
                        "en färg med sex hexadecimala siffror, till exempel 0B4A1E"};
    case ValueKind::word:
      return word_fault({value}, shape.words);
    case ValueKind::words:
      return word_fault(words_in(value), shape.words);
  }
  return std::nullopt;
}

std::string suggestion(const std::string& wanted, const std::vector<std::string>& known) {
  const auto near = nearest(wanted, known, 1);
  return near.empty() ? std::string{} : fmt::format("Menade du {}?", near.front());
}

}  // namespace redovisa
