#include "review/follow_up/told_reasons.hpp"

#include "diagnostics/folded.hpp"
#include "review/text/named_goals.hpp"
#include "review/text/phrase_search.hpp"

namespace redovisa {

namespace {

constexpr WordList<17> words_of_lack{
    "saknar",    "saknas",       "har inga ",          "har inget ",    "finns inga ",   "finns inget ",
    "har inte",  "varken",       "kan inte",           "kan ännu inte", "går inte",      "går ännu inte",
    "först när", "bedöms först", "bedöms därför inte", "utgå",          "utan indikator"};

}  // namespace

bool tells_of_lack(std::string_view text) {
  static constexpr PhraseSearch search{words_of_lack};
  return search.is_in(folded(text));
}

ToldOfGoals::ToldOfGoals(const Reviewed& reviewed) {
  const auto& goals = reviewed.material.goals;
  const NamedGoals numbers{goals};
  for (const Sentence& sentence : reviewed.sentences) {
    const Passage& passage = reviewed.passages[sentence.passage];
    if (passage.goal != nullptr && tells_of_lack(sentence.text)) lacking_.insert(passage.goal->number);
    if (passage.kind != PassageKind::running) continue;
    const auto mentions = numbers.numbers_in(sentence.tokens);
    const bool lacks = !mentions.empty() && tells_of_lack(sentence.text);
    for (const NamedGoal& mention : mentions) {
      named_.insert(goals[mention.goal].number);
      if (lacks) lacking_.insert(goals[mention.goal].number);
    }
  }
}

}  // namespace redovisa
