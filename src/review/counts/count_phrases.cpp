#include "review/counts/count_phrases.hpp"

#include "review/text/swedish_numbers.hpp"
#include "review/text/token_search.hpp"

namespace redovisa {

namespace {

constexpr WordList<21> inexact{"ytterligare", "cirka",  "ca",      "omkring", "minst",  "högst", "över",
                               "drygt",       "knappt", "närmare", "än",      "första", "varav", "nya",
                               "fler",        "upp",    "bara",    "varje",   "nästan", "utom",  "förutom"};
// After the noun they choose some of the rows.
constexpr WordList<19> choosing{"inom",     "för",     "om",   "i",   "som",  "kopplade", "avseende",
                                "gällande", "rörande", "på",   "med", "till", "under",    "hos",
                                "där",      "från",    "vars", "av",  "per"};
constexpr WordList<17> breaks{"men",  "medan", "samtidigt", "vilket",  "som",      "eftersom",
                              "då",   "varav", "dock",      "där",     "att",      "vilka",
                              "utan", "trots", "utom",      "förutom", "exklusive"};
constexpr WordList<8> sources{"kommunfullmäktige", "fullmäktige",    "kf", "mål", "mål-", "budget",
                              "verksamhetsplanen", "verksamhetsplan"};
constexpr WordList<5> times{"året", "perioden", "verksamhetsåret", "planperioden", "tertialet"};
constexpr WordList<5> determiners{"de", "dessa", "våra", "sina", "totalt"};

struct Adjective {
  std::string_view word;
  CountedState state;
};
constexpr std::array<Adjective, 12> adjectives{{{"st", CountedState::total},
                                                {"stycken", CountedState::total},
                                                {"beslutade", CountedState::total},
                                                {"pågående", CountedState::ongoing},
                                                {"slutförda", CountedState::completed},
                                                {"avslutade", CountedState::completed},
                                                {"påbörjade", CountedState::started},
                                                {"försenade", CountedState::deviating},
                                                {"uppfyllda", CountedState::fulfilled},
                                                {"uppnådda", CountedState::fulfilled},
                                                {"bedömda", CountedState::evaluated},
                                                {"utvärderade", CountedState::evaluated}}};

/// Is everything in the plan this one's? Not so "områdets".
bool is_whole_owner(std::string_view word) {
  return word.ends_with("nämndens") || word.ends_with("planens") || word.ends_with("styrelsens") ||
         word.ends_with("fullmäktiges") || word == "kommunens" || word == "kommuns" || word == "stads" ||
         word == "programmets" || word == "målets" || word == "inriktningsmålets";
}

}  // namespace

bool ends_count_clause(std::string_view word) { return is_any(word, breaks); }

bool CountPhrases::is_inexact(std::size_t at) const { return is_any(tokens_.word(at), inexact); }

bool CountPhrases::is_plain_determiner(std::size_t at) const { return is_any(tokens_.word(at), determiners); }

bool CountPhrases::is_vague_determiner(std::size_t at) const {
  const auto word = tokens_.word(at);
  return is_plain_determiner(at) || word == "kommunens" || word == "kommuns" || word == "stads" ||
         word.ends_with("fullmäktiges");
}

std::optional<std::size_t> CountPhrases::number_at(std::size_t at) const {
  if (tokens_.is(at, TokenKind::number)) {
    const Decimal& value = tokens_.list[at].value;
    const bool is_count = value.decimals == 0 && value.units >= 0 && value.units < 1000;
    return is_count ? std::optional{static_cast<std::size_t>(value.units)} : std::nullopt;
  }
  const auto word = tokens_.word(at);
  if (word == "båda") return 2;
  if (word == "inget" || word == "ingen" || word == "inga") return 0;
  if (const auto number = number_word(word)) return static_cast<std::size_t>(*number);
  return std::nullopt;
}

bool CountPhrases::is_every(std::size_t at) const {
  const auto word = tokens_.word(at), last = at > 0 ? tokens_.word(at - 1) : std::string_view{};
  return (word == "samtliga" || word == "alla") && !is_negation(last) && last != "nästan";
}

CountedPhrase CountPhrases::noun_at(std::size_t at) const {
  CountedPhrase phrase;
  for (std::size_t skipped = 0; skipped < 3; ++skipped, ++at) {
    phrase.noun = nouns_.find(tokens_.word(at));
    phrase.end = at + 1;
    if (phrase.noun != nullptr) return is_of_pair(phrase.end) ? CountedPhrase{} : phrase;
    const auto known = std::ranges::find(adjectives, tokens_.word(at), &Adjective::word);
    if (known == adjectives.end()) return {};
    if (known->state != CountedState::total) phrase.adjective = known->state;
  }
  return {};
}

bool CountPhrases::is_of_pair(std::size_t at) const {
  const auto word = tokens_.word(at);
  return (word == "och" || word == "eller" || word == "samt") && nouns_.find(tokens_.word(at + 1)) != nullptr;
}

std::size_t CountPhrases::past_source(std::size_t at) const {
  const auto word = tokens_.word(at), next = tokens_.word(at + 1);
  const bool is_source = (word == "från" || word == "i" || word == "ur") && is_any(next, sources);
  const bool is_year = tokens_.is(at + 1, TokenKind::number) && next.size() == 4;
  const bool is_time = (word == "under" || word == "för") && (is_any(next, times) || is_year);
  return is_source || is_time ? at + 2 : at;
}

bool CountPhrases::is_chosen(std::size_t at) const {
  if (tokens_.word(at) == "inom" && number_at(at + 1)) return false;
  return is_any(tokens_.word(at), choosing);
}

bool CountPhrases::ends_stretch(std::size_t at) const {
  constexpr WordList<7> judging{"bedöms", "bedömas", "bedömts", "anses", "ses", "redovisas", "räknas"};
  if (tokens_.word(at) == "som" && is_any(tokens_.word(at - 1), judging)) return false;
  if (tokens_.is(at, TokenKind::mark) || ends_count_clause(tokens_.word(at))) return true;
  const bool joins = tokens_.word(at) == "och";
  return (joins && (number_at(at + 1) || is_every(at + 1) || tokens_.word(at + 1) == "övriga")) ||
         (number_at(at) && tokens_.word(at + 1) != "plan");
}

std::size_t CountPhrases::end_of_stretch(std::size_t at) const {
  while (at < tokens_.list.size() && !ends_stretch(at)) ++at;
  return at;
}

bool CountPhrases::is_other_owner(std::size_t at) const {
  const auto word = tokens_.word(at);
  return tokens_.is(at, TokenKind::word) && word.ends_with("s") && word.size() > 4 && !is_whole_owner(word) &&
         word != "finns" && word != "bedöms" && !word.ends_with("as");
}

std::optional<std::size_t> CountPhrases::half_before(std::size_t at) const {
  while (at > 0 && is_determiner(at - 1)) --at;
  const bool stands = at > 1 && tokens_.word(at - 1) == "av" && tokens_.word(at - 2) == "hälften";
  return stands ? std::optional{at - 2} : std::nullopt;
}

bool CountPhrases::is_determiner(std::size_t at) const {
  const auto word = tokens_.word(at);
  if (number_at(at) || nouns_.find(word) != nullptr) return false;
  const auto next = tokens_.word(at + 1);
  return is_any(word, determiners) || is_whole_owner(word) || next == "kommuns" || next == "stads";
}

}  // namespace redovisa
