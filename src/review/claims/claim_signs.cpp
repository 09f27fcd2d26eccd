#include "review/claims/claim_signs.hpp"

#include "review/text/direction_words.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

constexpr WordList<9> better_stems{"överskott",  "förbättra",   "förbättring",
                                   "bättre",     "besparing",   "nettoöverskott",
                                   "underskrid", "överskottet", "budgetöverskott"};
constexpr WordList<9> worse_stems{"underskott", "försämra",   "försämring",
                                  "sämre",      "merkostnad", "nettounderskott",
                                  "överskrid",  "överdrag",   "budgetunderskott"};
constexpr WordList<3> more_stems{"högre", "större", "dyrare"};
constexpr WordList<4> less_stems{"lägre", "färre", "mindre", "billigare"};
constexpr WordList<3> increases{"ökning", "ökningen", "ökningar"};
constexpr WordList<3> decreases{"minskning", "minskningen", "minskningar"};
constexpr WordList<3> more_words{"mer", "fler", "steg"};
constexpr WordList<7> cost_stems{"kostnad",    "kosta",       "utgift",         "merkostnad",
                                 "prisökning", "lönekostnad", "personalkostnad"};
constexpr WordList<2> income_stems{"intäkt", "statsbidrag"};

bool is_definite(ClaimedSign sign) { return sign == ClaimedSign::better || sign == ClaimedSign::worse; }

/// "mer", "mindre" and "bättre" mean much else unless they stand at the number or before "än".
bool is_adverb(const Tokens& tokens, std::size_t at, const StatedNumber& number) {
  constexpr WordList<4> adverbs{"mer", "mindre", "bättre", "sämre"};
  if (!is_any(tokens.word(at), adverbs)) return false;
  const auto last = at > 0 ? tokens.word(at - 1) : std::string_view{};
  const bool compares = tokens.word(at + 1) == "än" && !tokens.is(at + 2, TokenKind::number);
  return at != number.next && !compares && !last.starts_with("kosta");
}

/// "en positiv avvikelse om", "avvikelsen är negativ,"
bool is_quality_of_variance(const Tokens& tokens, std::size_t at) {
  constexpr WordList<6> qualities{"positiv", "positiva", "positivt", "negativ", "negativa", "negativt"};
  constexpr WordList<2> variances{"avvikelse", "budgetavvikelse"};
  if (!is_any(tokens.word(at), qualities)) return false;
  if (begins_with_any(tokens.word(at + 1), variances)) return true;
  for (std::size_t before = 0; before < at; ++before)
    if (begins_with_any(tokens.word(before), variances)) return true;
  return false;
}

ClaimedSign sign_of_word(const Tokens& tokens, std::size_t at) {
  const std::string_view word = tokens.word(at);
  if (begins_with_any(word, better_stems)) return ClaimedSign::better;
  if (begins_with_any(word, worse_stems)) return ClaimedSign::worse;
  if (is_quality_of_variance(tokens, at))
    return word.starts_with("positiv") ? ClaimedSign::better : ClaimedSign::worse;
  if (tells_rise(word) || begins_with_any(word, more_stems) || is_any(word, more_words))
    return ClaimedSign::more;
  if (tells_fall(word) || begins_with_any(word, less_stems) || ends_with_any(word, decreases))
    return ClaimedSign::less;
  return ends_with_any(word, increases) ? ClaimedSign::more : ClaimedSign::unknown;
}

std::size_t steps_between(std::size_t at, const StatedNumber& number) {
  return at < number.first ? number.first - at : at - number.next + 1;
}

/// "högre än snittet, som var 4,4 %" tells nothing of 4,4.
bool is_of_other_clause(const Tokens& tokens, std::size_t at, const StatedNumber& number) {
  for (std::size_t between = at + 1; between < number.first; ++between)
    if (tokens.word(between) == "som" || tokens.word(between) == "vilket") return true;
  return false;
}

/// Words of direction that are far away speak of something else.
bool reaches(const Tokens& tokens, std::size_t at, const StatedNumber& number, ClaimedSign sign) {
  if (is_adverb(tokens, at, number) || is_of_other_clause(tokens, at, number)) return false;
  const std::size_t reach = at < number.first ? 8 : 3;
  return is_definite(sign) || steps_between(at, number) <= reach;
}

}  // namespace

ClaimedSign sign_of(const Tokens& tokens, const WordRange& clause, const StatedNumber& number) {
  ClaimedSign nearest = ClaimedSign::unknown;
  std::size_t distance = tokens.list.size();
  for (std::size_t at = clause.first; at < clause.next; ++at) {
    const ClaimedSign sign = sign_of_word(tokens, at);
    if (sign == ClaimedSign::unknown || !reaches(tokens, at, number, sign)) continue;
    const std::size_t steps = steps_between(at, number);
    if (steps >= distance && at > number.first) continue;
    nearest = sign;
    distance = steps;
  }
  return nearest;
}

MoneyFlow flow_of(const Tokens& tokens, const WordRange& range) {
  bool cost = false, income = false;
  for (std::size_t at = range.first; at < range.next; ++at) {
    const std::string_view word = tokens.word(at);
    cost = cost || begins_with_any(word, cost_stems) || word.ends_with("kostnader") ||
           word.ends_with("kostnaderna");
    const bool paid_from = word.starts_with("ersättning") && tokens.word(at + 1) == "från";
    income = income || paid_from || begins_with_any(word, income_stems) || word.ends_with("intäkter") ||
             word.ends_with("intäkterna");
  }
  if (cost == income) return MoneyFlow::unknown;
  return cost ? MoneyFlow::cost : MoneyFlow::income;
}

ClaimedSign with_flow(ClaimedSign sign, MoneyFlow flow) {
  if (flow == MoneyFlow::unknown || is_definite(sign) || sign == ClaimedSign::unknown) return sign;
  const bool better = (sign == ClaimedSign::more) == (flow == MoneyFlow::income);
  return better ? ClaimedSign::better : ClaimedSign::worse;
}

}  // namespace redovisa
