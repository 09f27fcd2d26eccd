#include "review/text/named_goals.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"
#include "review/text/text_characters.hpp"

namespace redovisa {

namespace {

constexpr std::size_t shortest_name = 12;  // a shorter one is a usual phrase as well

bool is_goal_word(std::string_view word) {
  return word.ends_with("mål") || word.ends_with("målet") || word == "målen";
}

}  // namespace

NamedGoals::NamedGoals(std::span<const Goal> goals) {
  for (std::size_t i = 0; i < goals.size(); ++i) {
    if (!goals[i].number.empty()) {
      const auto [number, is_new] = numbers_.emplace(folded(goals[i].number), i);
      longest_number_ = std::max(longest_number_, number->first.size());
      are_figures_alone_ =
          are_figures_alone_ && number->first.find_first_not_of("0123456789.") == std::string::npos;
    }
    names_.push_back(folded(goals[i].name));
    const Tokens tokens = text_tokens_of(names_.back());
    if (names_.back().size() >= shortest_name && !tokens.list.empty())
      by_first_word_[std::string{tokens.word(0)}].push_back(i);
  }
}

std::vector<NamedGoal> NamedGoals::named_in(const Tokens& tokens) const {
  std::vector<NamedGoal> found;
  for (std::size_t at = 0; at < tokens.list.size(); ++at) {
    if (is_number_of_goal(tokens, at))
      found.push_back({numbers_.find(tokens.word(at))->second, at, at + 1});
    else
      add_name(tokens, at, found);
  }
  return found;
}

bool NamedGoals::may_name_number(std::string_view text) const {
  return !are_figures_alone_ || std::ranges::any_of(numbers_, [&](const auto& number) {
    return text.find(number.first) != std::string_view::npos;
  });
}

std::vector<NamedGoal> NamedGoals::numbers_in(const Tokens& tokens) const {
  std::vector<NamedGoal> found;
  for (std::size_t at = 0; at < tokens.list.size(); ++at) {
    if (!may_be_number(tokens, at) || tokens.word(at).size() < 2) continue;
    if (const auto goal = numbers_.find(tokens.word(at)); goal != numbers_.end())
      found.push_back({goal->second, at, at + 1});
  }
  return found;
}

bool NamedGoals::may_be_number(const Tokens& tokens, std::size_t at) const {
  return tokens.list[at].kind != TokenKind::mark && tokens.word(at).size() <= longest_number_;
}

bool NamedGoals::is_number_of_goal(const Tokens& tokens, std::size_t at) const {
  if (!may_be_number(tokens, at) || std::ranges::none_of(tokens.word(at), is_digit)) return false;
  if (!numbers_.contains(tokens.word(at))) return false;
  if (at > 0 && is_goal_word(tokens.word(at - 1))) return true;
  if (tokens.list[at].kind == TokenKind::number) return false;
  return at == 0 || tokens.word(at - 1) == "(";
}

void NamedGoals::add_name(const Tokens& tokens, std::size_t at, std::vector<NamedGoal>& found) const {
  const auto candidates = by_first_word_.find(tokens.word(at));
  if (candidates == by_first_word_.end()) return;
  const std::size_t begin = tokens.list[at].begin;
  for (const std::size_t goal : candidates->second) {
    if (!std::string_view{tokens.lower}.substr(begin).starts_with(names_[goal])) continue;
    std::size_t end = at;
    while (end < tokens.list.size() && tokens.list[end].end <= begin + names_[goal].size()) ++end;
    found.push_back({goal, at, end});
  }
}

const NamedGoal* only_goal(const std::vector<NamedGoal>& mentions) {
  if (mentions.empty()) return nullptr;
  const auto goal = mentions.front().goal;
  const bool one = std::ranges::all_of(mentions, [&](const NamedGoal& m) { return m.goal == goal; });
  return one ? &mentions.back() : nullptr;
}

}  // namespace redovisa
