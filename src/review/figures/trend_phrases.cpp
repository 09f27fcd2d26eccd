#include "review/figures/trend_phrases.hpp"

#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

constexpr WordList<6> good{"positiv", "positiva", "positivt", "rätt", "god", "gynnsam"};
constexpr WordList<5> bad{"negativ", "negativa", "negativt", "fel", "ogynnsam"};

std::optional<ToldDirection> quality_of(std::string_view word) {
  if (is_any(word, good)) return ToldDirection::better;
  return is_any(word, bad) ? std::optional{ToldDirection::worse} : std::nullopt;
}

bool is_way(std::string_view word) {
  static constexpr WordList<7> ways{"riktning",     "riktningen", "håll",   "utveckling",
                                    "utvecklingen", "trend",      "trenden"};
  return is_any(word, ways);
}

/// "utvecklas positivt", "utvecklats negativt"
bool develops(std::string_view word) {
  static constexpr WordList<3> verbs{"utvecklas", "utvecklats", "utvecklades"};
  return is_any(word, verbs);
}

/// What leads to the way: "går i en", "rör sig åt".
bool leads(std::string_view word) {
  static constexpr WordList<16> words{"går", "gått", "gick", "rör", "rört",     "sig",        "i",   "åt",
                                      "en",  "den",  "har",  "ser", "fortsatt", "fortsätter", "mot", "båda"};
  return is_any(word, words) || develops(word);
}

}  // namespace

std::optional<TrendPhrase> trend_phrase_at(const std::vector<TextWord>& words, const WordRange& clause,
                                           std::size_t at) {
  const auto direction = quality_of(words[at].word);
  if (!direction) return std::nullopt;
  const bool named = at + 1 < clause.next && is_way(words[at + 1].word);
  const bool told = at > clause.first && develops(words[at - 1].word);
  if (!named && !told) return std::nullopt;
  std::size_t first = told ? at - 1 : at;
  while (first > clause.first && leads(words[first - 1].word)) --first;
  return TrendPhrase{*direction, {first, named ? at + 2 : at + 1}};
}

}  // namespace redovisa
