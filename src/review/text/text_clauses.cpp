#include "review/text/text_clauses.hpp"

#include "review/text/text_characters.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

bool cuts(std::string_view between) {
  return between.find_first_of(",;:()") != std::string_view::npos ||
         between.find(" – ") != std::string_view::npos || between.find(" - ") != std::string_view::npos;
}

bool opens(std::string_view word) { return contrasts(word) || word == "varav"; }

/// "12,4" is one number.
bool is_in_number(std::string_view between, const TextWord& before, const TextWord& after) {
  return between == "," && is_digit(before.word.back()) && is_digit(after.word.front());
}

}  // namespace

bool contrasts(std::string_view word) { return word == "men" || word == "medan"; }

std::vector<WordRange> clauses_of(std::string_view text, const std::vector<TextWord>& words) {
  std::vector<WordRange> clauses;
  std::size_t first = 0;
  for (std::size_t i = 1; i < words.size(); ++i) {
    const auto between = text.substr(words[i - 1].end, words[i].begin - words[i - 1].end);
    const bool cut = cuts(between) && !is_in_number(between, words[i - 1], words[i]);
    if (!cut && !opens(words[i].word)) continue;
    clauses.push_back({first, i});
    first = i;
  }
  if (first < words.size()) clauses.push_back({first, words.size()});
  return clauses;
}

}  // namespace redovisa
