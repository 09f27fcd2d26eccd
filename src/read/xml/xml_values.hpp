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

/// The same, but nothing too: "0", "0 %"; and the whole as "1".
std::optional<Fraction> parse_share(std::string_view text);

/// Is the first fraction smaller?
bool less(const Fraction& a, const Fraction& b);

/// A whole number without sign, at most six digits.
std::optional<unsigned> parse_count(std::string_view text);

/// The words of a list parted by space: "kommentar analys".
std::vector<std::string> words_in(std::string_view text);

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

/// What the word means; nullopt when the table has no such word.
template <class T>
std::optional<T> meaning_of(const std::string& word, const WordTable<T>& table) {
  for (const auto& [known, meaning] : table)
    if (known == word) return meaning;
  return std::nullopt;
}

/// What the attribute's word means, or `otherwise` when there is no attribute or no such word.
template <class T>
T meaning_of(const XmlElement& element, std::string_view attribute, const WordTable<T>& table, T otherwise) {
  return meaning_of(text_of(element, attribute), table).value_or(otherwise);
}

}  // namespace redovisa
