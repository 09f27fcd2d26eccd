#include "review/follow_up/goal_statements.hpp"

#include <algorithm>

#include "review/text/token_search.hpp"

namespace redovisa {

namespace {

constexpr WordList<12> reaching{"uppnås",  "uppfyllas", "uppfylls",  "nås",   "uppfyllt", "uppfylld",
                                "uppnått", "uppnåtts",  "uppfyllts", "nåtts", "uppnådd",  "nått"};
constexpr WordList<4> finite{"uppnås", "uppfylls", "nås", "uppfyllas"};
constexpr WordList<9> modal{"bedöms", "väntas", "förväntas", "beräknas", "kommer",
                            "anses",  "är",     "har",       "blir"};
// With these it is a condition, a wish, a part, or another time.
constexpr WordList<32> qualifying{
    "delvis",  "fullt",    "nästan", "ska",     "bör",       "när",        "om",       "hur",
    "först",   "risk",     "svårt",  "möjligt", "bara",      "endast",     "kräver",   "förutsätter",
    "vissa",   "flera",    "del",    "delar",   "förra",     "övriga",     "tidigare", "föregående",
    "osäkert", "huvudsak", "skulle", "delen",   "merparten", "huvuddelen", "målets",   "villkoret"};
constexpr WordList<4> breaks{"men", "medan", "dock", "eftersom"};
constexpr WordList<9> before_modal{",", "-", "–", "och", "men", "därför", "därmed", ")", ":"};
constexpr WordList<3> pointing{"är", "avser", "gäller"};

bool is_goal_subject(std::string_view word) {
  return word == "målet" || word == "inriktningsmålet" || word == "nämndmålet" || word == "nämndsmålet" ||
         word == "effektmålet" || word == "resultatmålet";
}

constexpr WordList<12> prepositions{"mot",  "av", "till",  "för", "med",  "om",
                                    "inom", "i",  "kring", "på",  "från", "under"};

bool is_break(const Tokens& tokens, std::size_t at) {
  const std::string_view text = tokens.word(at);
  if (tokens.is(at, TokenKind::word)) return is_any(text, breaks);
  return tokens.is(at, TokenKind::mark) && text != "%" && text != "\"";
}

std::size_t begin_of_clause(const Tokens& tokens, std::size_t at) {
  while (at > 0 && !is_break(tokens, at - 1)) --at;
  return at;
}

struct Clause {
  std::size_t begin, reached;  // [begin, reached): what stands before the word that says "reached"
};

std::size_t find(const Tokens& tokens, const Clause& clause, auto&& is_it) {
  std::size_t at = clause.begin;
  while (at < clause.reached && !is_it(tokens.word(at))) ++at;
  return at;
}

bool is_qualified(const Tokens& tokens, const Clause& clause) {
  return has_word(tokens, clause.begin, clause.reached, qualifying) ||
         has_word(tokens, clause.reached + 1, clause.reached + 4, qualifying);
}

bool is_negated(const Tokens& tokens, const Clause& clause) {
  for (std::size_t i = clause.begin; i < clause.reached; ++i)
    if (is_negation(tokens.word(i))) return true;
  return is_negation(tokens.word(clause.reached + 1)) || is_negation(tokens.word(clause.reached + 2));
}

bool is_target_subject(std::string_view word) { return word == "målvärdet" || word == "målnivån"; }

/// Is "målet", as `is_it` knows it, the subject? Not "målet 95 dagar" or "målet om …", which are others.
bool is_of_goal(const Tokens& tokens, const Clause& clause, bool (*is_it)(std::string_view)) {
  const std::size_t subject = find(tokens, clause, is_it);
  if (subject == clause.reached || tokens.is(subject + 1, TokenKind::number)) return false;
  if (subject > 0 && is_any(tokens.word(subject - 1), prepositions)) return false;
  for (std::size_t at = subject; at < clause.reached; ++at)  // "målet är att alla krav uppfylls"
    if (tokens.word(at) == "att" && tokens.word(at - 1) != "kommer" && !is_negation(tokens.word(at - 1)))
      return false;
  const std::size_t verb = find(tokens, clause, [](std::string_view word) { return is_any(word, modal); });
  return verb < clause.reached ||
         (is_any(tokens.word(clause.reached), finite) && subject + 1 == clause.reached);
}

/// "Målet Fler i egen försörjning uppfylls": the name alone stands before the verb.
bool begins_with_named(const Tokens& tokens, const Clause& clause, const NamedGoal& named) {
  constexpr WordList<3> verbs{"uppnås", "uppfylls", "nås"};
  if (named.end != clause.reached || !is_any(tokens.word(clause.reached), verbs)) return false;
  const std::size_t begin = begin_of_clause(tokens, named.begin);
  return named.begin == begin || (named.begin == begin + 1 && is_goal_subject(tokens.word(begin)));
}

/// "7.3 Rätt insats – bedöms ej kunna uppnås"; "det som inte väntas uppnås är mål 7.3".
bool is_of_named(const Tokens& tokens, const Clause& clause, const NamedGoal& named) {
  if (begins_with_named(tokens, clause, named)) return true;
  const std::size_t verb = find(tokens, clause, [](std::string_view word) { return is_any(word, modal); });
  if (verb == clause.reached)  // "mål 7.3 uppfylls"
    return is_any(tokens.word(clause.reached), finite) && named.end == clause.reached;
  if (named.begin > clause.reached) {
    const auto first = tokens.word(clause.begin);
    return (first == "det" || first == "målet") && is_any(tokens.word(clause.reached + 1), pointing) &&
           find(tokens, clause, [](std::string_view word) { return word == "som"; }) < verb;
  }
  return verb == named.end || (verb > named.end && is_any(tokens.word(verb - 1), before_modal));
}

}  // namespace

SaidOfGoal together(SaidOfGoal a, SaidOfGoal b) {
  if (a == SaidOfGoal::nothing || a == b) return b;
  return b == SaidOfGoal::nothing ? a : SaidOfGoal::both;
}

SaidOfGoal said_of_goal(const Tokens& tokens, const NamedGoal* named) {
  SaidOfGoal said = SaidOfGoal::nothing;
  for (std::size_t at = 0; at < tokens.list.size(); ++at) {
    if (!is_any(tokens.word(at), reaching)) continue;
    Clause clause{begin_of_clause(tokens, at), at};
    if (named != nullptr && named->end <= at) clause.begin = std::max(clause.begin, named->end);
    const bool is_told = is_of_goal(tokens, clause, is_goal_subject) ||
                         (named != nullptr && is_of_named(tokens, clause, *named));
    if (!is_told || is_qualified(tokens, clause)) continue;
    said = together(said, is_negated(tokens, clause) ? SaidOfGoal::not_reached : SaidOfGoal::reached);
  }
  return said;
}

SaidOfGoal said_of_target(const Tokens& tokens) {
  SaidOfGoal said = SaidOfGoal::nothing;
  for (std::size_t at = 0; at < tokens.list.size(); ++at) {
    if (!is_any(tokens.word(at), reaching)) continue;
    const Clause clause{begin_of_clause(tokens, at), at};
    if (!is_of_goal(tokens, clause, is_target_subject) || is_qualified(tokens, clause)) continue;
    said = together(said, is_negated(tokens, clause) ? SaidOfGoal::not_reached : SaidOfGoal::reached);
  }
  return said;
}

}  // namespace redovisa
