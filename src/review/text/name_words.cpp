#include "review/text/name_words.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "diagnostics/folded.hpp"
#include "review/text/text_characters.hpp"
#include "review/text/text_tokens.hpp"

namespace redovisa {

namespace {

struct Ending {
  std::string_view text;
  std::size_t least_left;  // letters that must remain, as bytes
};

// By their last letter; longer before shorter that they end with.
constexpr std::array<Ending, 4> on_a{{{"arna", 4}, {"erna", 4}, {"orna", 4}, {"a", 3}}};
constexpr std::array<Ending, 1> on_e{{{"e", 3}}};
constexpr std::array<Ending, 1> on_g{{{"ing", 5}}};
constexpr std::array<Ending, 4> on_n{{{"ingen", 5}, {"en", 4}, {"an", 4}, {"on", 4}}};
constexpr std::array<Ending, 4> on_r{{{"ingar", 5}, {"er", 4}, {"ar", 4}, {"or", 4}}};
constexpr std::array<Ending, 18> on_s{{{"arnas", 4},
                                       {"ernas", 4},
                                       {"ornas", 4},
                                       {"ens", 4},
                                       {"ets", 4},
                                       {"ers", 4},
                                       {"ars", 4},
                                       {"ors", 4},
                                       {"as", 4},
                                       {"es", 4},
                                       {"ts", 4},
                                       {"ns", 4},
                                       {"ds", 4},
                                       {"gs", 4},
                                       {"ks", 4},
                                       {"ls", 4},
                                       {"rs", 4},
                                       {"ms", 4}}};
constexpr std::array<Ending, 1> on_t{{{"et", 4}}};

std::span<const Ending> endings_on(char last) {
  switch (last) {
    case 'a':
      return on_a;
    case 'e':
      return on_e;
    case 'g':
      return on_g;
    case 'n':
      return on_n;
    case 'r':
      return on_r;
    case 's':
      return on_s;
    case 't':
      return on_t;
    default:
      return {};
  }
}

struct Abbreviation {
  std::string_view word, whole;
};

constexpr std::array<Abbreviation, 6> abbreviations{{{"avd", "avdelning"},
                                                     {"förv", "förvaltning"},
                                                     {"verks", "verksamhet"},
                                                     {"utv", "utveckling"},
                                                     {"ek", "ekonomiskt"},
                                                     {"bist", "bistånd"}}};

constexpr std::array<std::string_view, 19> joining{"och",  "i",   "av",    "för",  "på",  "till", "med",
                                                   "inom", "hos", "samt",  "en",   "ett", "den",  "det",
                                                   "de",   "som", "eller", "från", "f"};

/// Of a genitive only the s goes, of "frånvaron" the n; of the other endings all.
std::size_t length_of(std::string_view ending) {
  const bool is_genitive = ending.size() == 2 && ending[1] == 's' && ending[0] != 'a' && ending[0] != 'e';
  return is_genitive || ending == "on" ? 1 : ending.size();
}

bool shorten(std::string_view& word) {
  if (word.empty()) return false;
  for (const auto& ending : endings_on(word.back())) {
    if (word.size() < ending.text.size() + ending.least_left) continue;
    if (word[word.size() - ending.text.size()] != ending.text.front() || !word.ends_with(ending.text))
      continue;
    word.remove_suffix(length_of(ending.text));
    return true;
  }
  return false;
}

/// "ekonomiskt", "externt", "digitalt", "långvarigt" without t; "skyddat" and "skyddade" as "skyddad".
std::string with_common_gender(std::string_view word) {
  constexpr std::array<std::string_view, 4> neuter{"skt", "rnt", "alt", "igt"};
  std::string stem{word};
  if (word.size() <= 5 || word.back() != 't') return stem;
  if (std::ranges::any_of(neuter, [&](std::string_view ending) { return word.ends_with(ending); }))
    stem.pop_back();
  else if (word.ends_with("at"))
    stem.back() = 'd';
  return stem;
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (const auto size = letter_or_digit_at(text, at)) at += size;
  return at;
}

}  // namespace

std::string stem_of(std::string_view word) {
  if (word.size() <= 5)
    for (const auto& abbreviation : abbreviations)
      if (word == abbreviation.word) word = abbreviation.whole;
  while (shorten(word)) {
  }
  return with_common_gender(word);
}

std::vector<TextWord> words_of(std::string_view text) {
  constexpr std::size_t usual_length = 6;  // bytes of a word, with its space
  const std::string lower = lower_of_same_length(text);
  const bool is_composed = composed(lower) == lower;
  std::vector<TextWord> words;
  words.reserve(text.size() / usual_length + 1);
  for (std::size_t at = 0; at < lower.size();) {
    const std::size_t end = end_of_word(lower, at);
    if (end > at) {
      const std::string_view written = std::string_view{lower}.substr(at, end - at);
      TextWord& word = words.emplace_back();
      word.word = is_composed ? std::string{written} : composed(written);
      word.stem = stem_of(word.word);
      word.begin = at;
      word.end = end;
    }
    at = end + (end > at ? 0 : 1);
  }
  return words;
}

std::vector<WrittenWord> written_words_of(std::string_view text) {
  const std::string lower = lower_of_same_length(text);
  std::vector<WrittenWord> words;
  for (std::size_t at = 0; at < lower.size();) {
    const std::size_t end = end_of_word(lower, at);
    if (end > at) words.push_back({text.substr(at, end - at), at});
    at = end + (end > at ? 0 : 1);
  }
  return words;
}

bool joins_words(std::string_view word) { return std::ranges::find(joining, word) != joining.end(); }

std::string first_stem(std::string_view name) {
  const auto words = words_of(name);
  return words.empty() ? std::string{} : words.front().stem;
}

}  // namespace redovisa
