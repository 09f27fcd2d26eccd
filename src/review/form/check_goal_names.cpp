// Goals that a text names by their number and with words left out: "7.3 Rätt insats i rätt tid" of "Rätt
// insats ska ges i rätt tid".
#include <algorithm>
#include <set>

#include "review/form/form_parts.hpp"
#include "review/text/named_goals.hpp"

namespace redovisa {

namespace {

using Words = std::vector<TextWord>;

bool are_same(const TextWord& a, const TextWord& b) { return a.word == b.word; }

/// How many words the text goes on with after it has left some of the name's out; 0 when it has not.
std::size_t words_after_gap(const Words& text, const Words& name, std::size_t same) {
  for (std::size_t at = same + 1; at < name.size(); ++at) {
    std::size_t count = 0;
    while (same + count < text.size() && at + count < name.size() &&
           are_same(text[same + count], name[at + count]))
      ++count;
    if (count >= 2) return count;
  }
  return 0;
}

/// The text's version of the name; empty when it is the name, or something else.
std::string_view shortened_name(std::string_view text, const Words& words, const Words& name) {
  std::size_t same = 0;
  while (same < words.size() && same < name.size() && are_same(words[same], name[same])) ++same;
  if (same < 2 || same >= words.size() || same >= name.size()) return {};
  const std::size_t more = words_after_gap(words, name, same);
  if (more == 0) return {};
  return text.substr(words.front().begin, words[same + more - 1].end - words.front().begin);
}

}  // namespace

void check_goal_names(const Reviewed& reviewed, Findings& findings) {
  constexpr std::size_t longest_name = 400;
  const NamedGoals numbers{reviewed.material.goals};
  std::set<std::size_t> told;
  std::vector<Words> names;
  for (const Goal& goal : reviewed.material.goals) names.push_back(words_of(goal.name));
  for (const Passage& passage : reviewed.passages) {
    if (!numbers.may_name_number(passage.text)) continue;
    const Tokens tokens = text_tokens_of(passage.text);
    for (const NamedGoal& mention : numbers.numbers_in(tokens)) {
      if (told.contains(mention.goal)) continue;
      const Goal& goal = reviewed.material.goals[mention.goal];
      const auto& name = names[mention.goal];
      if (name.empty() || !tokens.word(mention.end).starts_with(name.front().word)) continue;
      const std::size_t end = tokens.list[mention.end - 1].end;
      const std::string_view after = std::string_view{passage.text}.substr(end, longest_name);
      const std::string_view found = shortened_name(after, words_of(after), name);
      if (found.empty()) continue;
      told.insert(mention.goal);
      findings.push_back({FindingCode::two_names,
                          {passage.position, goal.position},
                          goal.number,
                          {{"ett", goal.name}, {"annat", std::string{found}}}});
    }
  }
}

}  // namespace redovisa
