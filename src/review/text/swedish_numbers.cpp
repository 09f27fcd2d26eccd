#include "review/text/swedish_numbers.hpp"

#include <array>
#include <utility>

namespace redovisa {

namespace {

using Word = std::pair<std::string_view, int>;

constexpr std::array<Word, 29> below_hundred{
    {{"noll", 0},     {"en", 1},      {"ett", 1},      {"två", 2},      {"tre", 3},      {"fyra", 4},
     {"fem", 5},      {"sex", 6},     {"sju", 7},      {"åtta", 8},     {"nio", 9},      {"tio", 10},
     {"elva", 11},    {"tolv", 12},   {"tretton", 13}, {"fjorton", 14}, {"femton", 15},  {"sexton", 16},
     {"sjutton", 17}, {"arton", 18},  {"nitton", 19},  {"tjugo", 20},   {"trettio", 30}, {"fyrtio", 40},
     {"femtio", 50},  {"sextio", 60}, {"sjuttio", 70}, {"åttio", 80},   {"nittio", 90}}};

std::optional<int> listed(std::string_view word) {
  for (const auto& [name, value] : below_hundred)
    if (word.size() == name.size() && word[0] == name[0] && word == name) return value;
  return std::nullopt;
}

/// "tjugofem", "fyrtioen"
std::optional<int> two_digits(std::string_view word) {
  for (const auto& [name, value] : below_hundred) {
    if (value < 20 || word.size() <= name.size() || word[0] != name[0] || !word.starts_with(name)) continue;
    const auto ones = listed(word.substr(name.size()));
    if (ones && *ones > 0 && *ones < 10) return value + *ones;
  }
  return std::nullopt;
}

std::optional<int> below_hundred_of(std::string_view word) {
  if (const auto value = listed(word)) return value;
  return two_digits(word);
}

}  // namespace

std::optional<int> number_word(std::string_view word) {
  constexpr std::string_view hundred = "hundra";
  const auto at = word.find(hundred);
  if (at == std::string_view::npos) return below_hundred_of(word);
  const auto hundreds = at == 0 ? std::optional{1} : listed(word.substr(0, at));
  const auto rest = word.substr(at + hundred.size());
  const auto ones = rest.empty() ? std::optional{0} : below_hundred_of(rest);
  if (!hundreds || *hundreds > 9 || !ones) return std::nullopt;
  return *hundreds * 100 + *ones;
}

}  // namespace redovisa
