#include "review/claims/claim_units.hpp"

#include "review/counts/counted_things.hpp"
#include "review/text/money_words.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

constexpr WordList<2> percentage_point_words{"procentenheter", "procentenhet"};

constexpr WordList<24> duration_words{"år",       "års",     "åring",     "åringar",  "månad",   "månader",
                                      "månaders", "vecka",   "veckor",    "veckors",  "minuter", "gånger",
                                      "gång",     "kvartal", "sekunder",  "tertial",  "veckan",  "läsår",
                                      "timmars",  "åren",    "månaderna", "veckorna", "dagarna", "kap"};

constexpr WordList<14> plan_words{"mål",
                                  "målen",
                                  "indikatorer",
                                  "indikatorerna",
                                  "uppdrag",
                                  "uppdragen",
                                  "initiativ",
                                  "initiativen",
                                  "nämndinitiativ",
                                  "nämndinitiativen",
                                  "inriktningsmål",
                                  "inriktningsmålen",
                                  "verksamhetsmål",
                                  "verksamhetsmålen"};

/// Before a noun these end the search for it: "32 av barnen", "två i Hallstavik".
constexpr WordList<20> not_adjectives{"av",    "i",     "för",   "inom",  "på",     "som", "har",
                                      "är",    "till",  "mot",   "och",   "vid",    "med", "de",
                                      "eller", "samma", "under", "andra", "väntas", "ska"};

WrittenUnit found(ClaimUnit unit, std::size_t next, int thousands = 0) {
  return {unit, thousands, next, false};
}

/// "miljoner kronor", "tusen kr"
WrittenUnit unit_of_counted_kronor(const Tokens& tokens, std::size_t at, int thousands) {
  if (is_any(tokens.word(at + 1), kronor_words)) return found(ClaimUnit::tkr, at + 2, thousands);
  return found(ClaimUnit::none, at);
}

WrittenUnit unit_of_percent(const Tokens& tokens, std::size_t at) {
  const bool dashed = tokens.word(at + 1) == "-" || tokens.word(at + 1) == "\u2011";
  if (dashed && tokens.word(at + 2).starts_with("enhet")) return found(ClaimUnit::percentage_points, at + 3);
  return found(ClaimUnit::percent, at + 1);
}

WrittenUnit unit_of_measure(const Tokens& tokens, std::size_t at) {
  const std::string_view word = tokens.word(at);
  if (is_any(word, tkr_words)) return found(ClaimUnit::tkr, at + 1);
  if (word == "tusen") return unit_of_counted_kronor(tokens, at, 0);
  if (is_any(word, mnkr_words)) return found(ClaimUnit::tkr, at + 1, 1);
  if (is_any(word, million_words)) return unit_of_counted_kronor(tokens, at, 1);
  if (word == "mdkr") return found(ClaimUnit::tkr, at + 1, 2);
  if (word == "miljarder" || word == "miljard") return unit_of_counted_kronor(tokens, at, 2);
  if (is_any(word, kronor_words)) return found(ClaimUnit::kronor, at + 1);
  if (is_any(word, percentage_point_words)) return found(ClaimUnit::percentage_points, at + 1);
  if (word == "%" || word == "procent") return unit_of_percent(tokens, at);
  return found(ClaimUnit::none, at);
}

ClaimUnit unit_of_noun(std::string_view word) {
  constexpr WordList<3> day_endings{"dygn", "dagar", "dygnen"};
  if (word == "dag" || ends_with_any(word, day_endings)) return ClaimUnit::days;
  if (const CountedThing* thing = counted_thing(word))
    return thing->kind == ThingKind::people ? ClaimUnit::persons : ClaimUnit::pieces;
  return is_any(word, plan_words) ? ClaimUnit::pieces : ClaimUnit::none;
}

bool may_be_adjective(const Tokens& tokens, std::size_t at) {
  const std::string_view word = tokens.word(at);
  return tokens.is(at, TokenKind::word) && !is_any(word, not_adjectives) &&
         (word.ends_with('a') || word.ends_with('e') || word.ends_with('s'));
}

/// "barn", "placerade barn", "utrikes födda kvinnor"
WrittenUnit unit_of_things(const Tokens& tokens, std::size_t next) {
  constexpr std::size_t most_adjectives = 2;
  for (std::size_t at = next; at <= next + most_adjectives && tokens.is(at, TokenKind::word); ++at) {
    const ClaimUnit unit = unit_of_noun(tokens.word(at));
    if (unit != ClaimUnit::none) return found(unit, at + 1);
    if (!may_be_adjective(tokens, at)) break;
  }
  return found(ClaimUnit::none, next);
}

}  // namespace

WrittenUnit unit_after(const Tokens& tokens, std::size_t next) {
  constexpr WordList<5> which{"första", "senaste", "närmaste", "följande", "sista"};
  const std::string_view word = tokens.word(next);
  const bool duration =
      is_any(word, duration_words) || (is_any(word, which) && is_any(tokens.word(next + 1), duration_words));
  if (duration) return {ClaimUnit::none, 0, next, true};
  const WrittenUnit measure = unit_of_measure(tokens, next);
  return measure.unit != ClaimUnit::none ? measure : unit_of_things(tokens, next);
}

}  // namespace redovisa
