#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/convention.hpp"
#include "model/date.hpp"
#include "read/xml/positioned_xml.hpp"

namespace redovisa {

/// A decimal number with a point, as xs:decimal: no exponent, at most 15 significant digits.
std::optional<Decimal> parse_xml_number(std::string_view text);

/// "1/2" or "75 %", more than nothing and at most the whole.
std::optional<Fraction> parse_fraction(std::string_view text);

/// Six hexadecimal digits in upper case.
std::optional<std::string> parse_colour(std::string_view text);

/// The attribute's text without space at the ends; empty when there is none.
std::string text_of(const XmlElement& element, std::string_view attribute);

/// The attribute's number with its position; when there is none, blank with the element's position.
Reported number_of(const XmlElement& element, std::string_view attribute);

/// The words of an attribute, and what they mean.
template <class T>
using WordTable = std::vector<std::pair<std::string, T>>;

/// The words alone, for the attribute's shape.
template <class T>
std::vector<std::string> words_of(const WordTable<T>& table) {
  std::vector<std::string> words;
  for (const auto& [word, meaning] : table) words.push_back(word);
  return words;
}

/// What the attribute's word means, or `otherwise` when there is no attribute or no such word.
template <class T>
T meaning_of(const XmlElement& element, std::string_view attribute, const WordTable<T>& table, T otherwise) {
  const std::string text = text_of(element, attribute);
  for (const auto& [word, meaning] : table)
    if (word == text) return meaning;
  return otherwise;
}

}  // namespace redovisa
