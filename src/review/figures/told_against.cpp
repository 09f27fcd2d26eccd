#include "review/figures/told_against.hpp"

#include <string>

#include "model/date.hpp"
#include "review/text/time_words.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

bool is_of_last_year(std::string_view word, int year) {
  return tells_last_year(word) || word == "samma" || word == std::to_string(year);
}

/// Comparisons that no table has: with the forecast before, a month, a target.
bool is_of_something_else(std::string_view word, std::string_view next, int last_year) {
  static constexpr WordList<8> beginnings{"delår",    "tertial", "kvartal", "mål",
                                          "tidigare", "plan",    "halvår",  "bokslut"};
  if (word == "sedan" && !is_of_last_year(next, last_year)) return true;
  return begins_with_any(word, beginnings) || word == "snittet" || word == "genomsnittet";
}

}  // namespace

/// "högre än budget", "jämfört med budget": not a budget that has grown.
ToldAgainst told_against(const std::vector<TextWord>& words, const WordRange& clause, const Period& report) {
  ToldAgainst against = ToldAgainst::unknown;
  for (std::size_t i = clause.first; i < clause.next; ++i) {
    const std::string_view word = words[i].word;
    const std::string_view next = i + 1 < clause.next ? std::string_view{words[i + 1].word} : "";
    const auto month = month_named(word);
    if (is_of_something_else(word, next, report.year - 1) ||
        (month && *month != report.last_month && *month != 1))
      return ToldAgainst::something_else;
    if (word.starts_with("budget")) {
      static constexpr WordList<4> leads{"än", "mot", "med", "periodiserad"};
      if (i == clause.first || !is_any(words[i - 1].word, leads)) return ToldAgainst::something_else;
      against = ToldAgainst::budget;
    }
    if (is_of_last_year(word, report.year - 1)) against = ToldAgainst::last_year;
  }
  return against;
}

}  // namespace redovisa
