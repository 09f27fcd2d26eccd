#pragma once

#include "review/text/word_lists.hpp"

namespace redovisa {

// The words for money in texts and headings, in lower case; those of counting mean it only before
// kronor_words.
inline constexpr WordList<4> kronor_words{"kr", "kronor", "sek", "kronorna"};
inline constexpr WordList<4> tkr_words{"tkr", "kkr", "tsek", "ksek"};
inline constexpr WordList<7> mnkr_words{"mnkr", "mkr",     "mnkronor", "miljonkronor",
                                        "msek", "mkronor", "milj.kr"};
inline constexpr WordList<3> million_words{"miljoner", "miljon", "milj"};

/// "kr", "tkr", "mnkr" and the like: a unit of money by itself.
inline bool is_money_word(std::string_view word) {
  return is_any(word, kronor_words) || is_any(word, tkr_words) || is_any(word, mnkr_words);
}

}  // namespace redovisa
