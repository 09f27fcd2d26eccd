#include "review/claims/claim_words.hpp"

#include "review/text/word_lists.hpp"

namespace redovisa {

Comparison comparison_of(const Tokens& tokens, const WordRange& range) {
  for (std::size_t at = range.first; at < range.next; ++at) {
    const std::string_view word = tokens.word(at);
    if (word != "än" && word != "jämfört" && word != "mot") continue;
    for (std::size_t next = at + 1; next < range.next && next <= at + 3; ++next)
      if (tokens.word(next).starts_with("budget")) return Comparison::budget;
    if (word != "mot" && !tokens.is(at + 2, TokenKind::number)) return Comparison::earlier;
  }
  return Comparison::unknown;
}

namespace {

/// "och 13 300 tkr lägre", "övriga poster 100 tkr": of what was told before
bool names_nothing(const Tokens& tokens, std::size_t first, std::size_t next) {
  constexpr WordList<3> rest{"övrig", "rest", "netto"};
  constexpr WordList<8> joining{"och", "samt", "varav", "men", "medan", "är", "poster", "post"};
  for (; first < next; ++first) {
    const bool name = tokens.is(first, TokenKind::word) && !is_any(tokens.word(first), joining) &&
                      !begins_with_any(tokens.word(first), rest);
    if (name) return false;
  }
  return true;
}

/// "mot 9,7 % förra året"
ClaimedFigure figure_of_past(ClaimedTime time) {
  const bool past = time == ClaimedTime::last_year || time == ClaimedTime::same_period_last_year;
  return past ? ClaimedFigure::before : ClaimedFigure::unknown;
}

}  // namespace

ClauseWords words_of(const Tokens& tokens, const WordRange& clause, const StatedNumber& number,
                     const Period& period) {
  ClauseWords words;
  words.how = figure_of(tokens, clause, number);
  words.time = time_of(tokens, clause, period);
  words.figure = words.how.held_against ? figure_of_past(words.time) : words.how.figure;
  const bool beside = words.figure == ClaimedFigure::target || words.figure == ClaimedFigure::budget;
  if (!beside) words.sign = sign_of(tokens, clause, number);
  words.comparison = comparison_of(tokens, clause);
  words.flow = flow_of(tokens, clause);
  words.names_nothing = names_nothing(tokens, clause.first, number.first);
  return words;
}

}  // namespace redovisa
