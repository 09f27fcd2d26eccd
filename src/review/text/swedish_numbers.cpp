#include "review/text/swedish_numbers.hpp"

#include <array>

#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

constexpr WordList<29> names{"noll",   "en",     "ett",     "två",   "tre",    "fyra",  "fem",     "sex",
                             "sju",    "åtta",   "nio",     "tio",   "elva",   "tolv",  "tretton", "fjorton",
                             "femton", "sexton", "sjutton", "arton", "nitton", "tjugo", "trettio", "fyrtio",
                             "femtio", "sextio", "sjuttio", "åttio", "nittio"};
constexpr std::array<int, names.size()> values{0,  1,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13,
                                               14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80, 90};
constexpr std::size_t first_of_tens = 21;

std::optional<int> listed(std::string_view word) {
  if (word.empty() || !names.may_hold(word)) return std::nullopt;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (word[0] == names[i][0] && word == names[i]) return values[i];
  return std::nullopt;
}

/// "tjugofem", "fyrtioen"
std::optional<int> two_digits(std::string_view word) {
  for (std::size_t i = first_of_tens; i < names.size(); ++i) {
    if (word.size() <= names[i].size() || word[0] != names[i][0] || !word.starts_with(names[i])) continue;
    const auto ones = listed(word.substr(names[i].size()));
    if (ones && *ones > 0 && *ones < 10) return values[i] + *ones;
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
  if (word.empty() || (word[0] != hundred[0] && !names.may_begin(word))) return std::nullopt;
  const auto at = word.find(hundred);
  if (at == std::string_view::npos) return below_hundred_of(word);
  const auto hundreds = at == 0 ? std::optional{1} : listed(word.substr(0, at));
  const auto rest = word.substr(at + hundred.size());
  const auto ones = rest.empty() ? std::optional{0} : below_hundred_of(rest);
  if (!hundreds || *hundreds > 9 || !ones) return std::nullopt;
  return *hundreds * 100 + *ones;
}

}  // namespace redovisa
