#include "review/figures/superlative_words.hpp"

#include <algorithm>

#include "review/text/direction_words.hpp"
#include "review/text/time_words.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

bool says_largest(std::string_view word) { return word == "störst" || word == "största"; }

/// "främst", "huvudsakligen", "framför allt".
bool says_mainly(const std::vector<TextWord>& words, std::size_t i) {
  static constexpr WordList<4> mainly{"främst", "huvudsakligen", "framförallt", "huvudsak"};
  if (is_any(words[i].word, mainly)) return true;
  return words[i].word == "allt" && i > 0 && words[i - 1].word == "framför";
}

/// Shares have another order than amounts.
bool tells_share(std::string_view word) {
  static constexpr WordList<4> beginnings{"procent", "relativ", "andel", "förhållande"};
  return begins_with_any(word, beginnings);
}

std::optional<Extreme> noun_at(std::string_view word) {
  if (word.starts_with("överskott")) return Extreme::surplus;
  if (word.starts_with("underskott")) return Extreme::deficit;
  static constexpr WordList<3> differences{"avvikelse", "skillnad", "volymförändring"};
  if (begins_with_any(word, differences)) return Extreme::difference;
  return std::nullopt;
}

std::optional<Extreme> change_at(std::string_view word) {
  const auto told = told_change(word);
  if (told == ToldDirection::up) return Extreme::increase;
  if (told == ToldDirection::down) return Extreme::decrease;
  return std::nullopt;
}

/// What the whole sentence speaks of; nullopt when it is nothing or several things.
std::optional<Extreme> extreme_of(const std::vector<TextWord>& words) {
  std::optional<Extreme> found;
  for (std::size_t i = 0; i < words.size(); ++i) {
    auto here = noun_at(words[i].word);
    if (!here) here = change_at(words[i].word);
    if (here && found && *here != *found) return std::nullopt;
    if (here) found = here;
    if (turns_around(words[i].word) || tells_share(words[i].word)) return std::nullopt;
  }
  return found;
}

/// What ends the words that name the items: a subordinate clause, a comparison, a new sentence.
bool ends_items(std::string_view word) {
  static constexpr WordList<12> words{"vilket", "där",  "som",     "medan",    "men",   "eftersom",
                                      "mot",    "till", "jämfört", "beroende", "varav", "samtidigt"};
  return is_any(word, words);
}

WordRange items_after(const std::vector<TextWord>& words, std::size_t first) {
  std::size_t next = first;
  while (next < words.size() && !ends_items(words[next].word)) ++next;
  return {first, next};
}

}  // namespace

std::optional<ToldSuperlative> superlative_of(const std::vector<TextWord>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool largest = says_largest(words[i].word);
    if (!largest && !says_mainly(words, i)) continue;
    const auto extreme = extreme_of(words);
    if (!extreme) return std::nullopt;
    ToldSuperlative told{*extreme, words[i].word, largest, items_after(words, i + 1)};
    add_comparison(words, told);
    return told;
  }
  return std::nullopt;
}

void add_comparison(const std::vector<TextWord>& words, ToldSuperlative& told) {
  for (const auto& [word, stem, begin, end] : words) {
    told.of_year = told.of_year || tells_whole_year(word);
    told.to_date = told.to_date || word == "hittills" || word.starts_with("period");
    told.against_budget = told.against_budget || word.starts_with("budget");
    told.against_last_year = told.against_last_year || tells_last_year(word);
  }
}

std::vector<WordRange> items_of(std::string_view text, const std::vector<TextWord>& words,
                                const WordRange& range) {
  std::vector<WordRange> items;
  std::size_t first = range.first;
  for (std::size_t i = range.first; i < range.next; ++i) {
    const bool joins = words[i].word == "och" || words[i].word == "samt";
    const bool comma =
        i > range.first &&
        text.substr(words[i - 1].end, words[i].begin - words[i - 1].end).find(',') != std::string_view::npos;
    if (!joins && !comma) continue;
    if (i > first) items.push_back({first, i});
    first = joins ? i + 1 : i;
  }
  if (first < range.next) items.push_back({first, range.next});
  return items;
}

}  // namespace redovisa
