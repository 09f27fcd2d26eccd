#include "review/text/goal_mentions.hpp"

namespace redovisa {

namespace {

bool is_of_number(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '.' || c == ':' || c == '-';
}

}  // namespace

GoalMentions::GoalMentions(const std::vector<Goal>& goals) {
  for (const Goal& goal : goals)
    if (goal.number.size() > 1) by_number_.emplace(goal.number, &goal);
}

std::vector<GoalMention> GoalMentions::in(std::string_view text) const {
  std::vector<GoalMention> mentions;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_of_number(text[at])) continue;
    std::size_t end = at;
    while (end < text.size() && is_of_number(text[end])) ++end;
    std::string_view number = text.substr(at, end - at);
    while (!number.empty() && (number.back() == '.' || number.back() == ':')) number.remove_suffix(1);
    if (const auto goal = by_number_.find(number); goal != by_number_.end())
      mentions.push_back({goal->second, at + number.size()});
    at = end;
  }
  return mentions;
}

}  // namespace redovisa
