#include "review/text/direction_words.hpp"

#include "review/text/word_lists.hpp"

namespace redovisa {

std::optional<ToldDirection> told_change(std::string_view word) {
  static constexpr WordList<13> up{"ökat", "ökade",  "ökar",  "öka",   "ökning", "ökningen", "stigit",
                                   "steg", "stiger", "vuxit", "växer", "höjts",  "höjdes"};
  static constexpr WordList<15> down{"minskat",     "minskade", "minskar", "minska",  "minskning",
                                     "minskningen", "sjunkit",  "sjönk",   "sjunker", "sjunka",
                                     "fallit",      "sänkts",   "sänktes", "faller",  "föll"};
  static constexpr WordList<3> same{"oförändrad", "oförändrat", "oförändrade"};
  static constexpr WordList<4> better{"förbättrats", "förbättras", "förbättrades", "förbättring"};
  static constexpr WordList<4> worse{"försämrats", "försämras", "försämrades", "försämring"};
  if (is_any(word, up)) return ToldDirection::up;
  if (is_any(word, down)) return ToldDirection::down;
  if (is_any(word, same)) return ToldDirection::same;
  if (is_any(word, better)) return ToldDirection::better;
  if (is_any(word, worse)) return ToldDirection::worse;
  return std::nullopt;
}

std::optional<ToldDirection> told_comparison(std::string_view word) {
  if (word == "högre" || word == "fler" || word == "mer" || word == "större") return ToldDirection::up;
  if (word == "lägre" || word == "färre" || word == "mindre") return ToldDirection::down;
  if (word == "bättre") return ToldDirection::better;
  if (word == "sämre") return ToldDirection::worse;
  return std::nullopt;
}

bool tells_rise(std::string_view word) {
  static constexpr WordList<5> stems{"öka", "ökning", "stigit", "höjts", "höjde"};
  return begins_with_any(word, stems);
}

bool tells_fall(std::string_view word) {
  static constexpr WordList<5> stems{"minska", "minskning", "sjunkit", "sjönk", "sänkts"};
  return begins_with_any(word, stems);
}

bool tells_change(std::string_view word) {
  return tells_rise(word) || tells_fall(word) || word.starts_with("förbättra") ||
         word.starts_with("försämra");
}

bool turns_around(std::string_view word) {
  static constexpr WordList<10> words{"inte", "ej",  "varken", "inget", "ingen",
                                      "utan", "ska", "skall",  "borde", "risk"};
  return is_any(word, words);
}

}  // namespace redovisa
