#include "view/judgement_wording.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <vector>

#include "diagnostics/folded.hpp"
#include "view/marks.hpp"

namespace redovisa {

namespace {

/// A body of the municipality is no name within a sentence: "kommunstyrelsen".
std::string in_sentence(const std::string& who) {
  const std::string small = folded(who);
  for (const std::string_view body : {"nämnden", "styrelsen", "fullmäktige", "utskottet"})
    if (small.ends_with(body)) return small;
  return who;
}

}  // namespace

std::string decider_of(const Judgement& judgement) {
  const std::string who = judgement.decided_by.empty() ? "en person" : judgement.decided_by;
  return judgement.decided_on ? fmt::format("{} {}", who, to_iso(*judgement.decided_on)) : who;
}

std::string decision_of(const Judgement& judgement) {
  const std::string who = judgement.decided_by.empty() ? "en person" : in_sentence(judgement.decided_by);
  return judgement.decided_on ? fmt::format("{} beslutade {}", who, to_iso(*judgement.decided_on))
                              : fmt::format("{} har beslutat", who);
}

std::string override_note(const Judgement& judgement, const Scale& scale, std::string_view what,
                          bool year_end) {
  if (!judgement.overridden()) return {};
  return fmt::format("{} är beslutad av {}. Regeln ger ”{}”. Skäl: {}", what, decider_of(judgement),
                     mark_of(scale, judgement.computed.level, year_end).word, judgement.motive.text);
}

std::string counts_by_judgement(std::span<const AssessedGoal> goals, const Scale& scale, bool year_end) {
  const std::size_t not_evaluated = scale.levels.size();
  std::vector<std::size_t> counts(not_evaluated + 1);
  for (const auto& goal : goals)
    ++counts.at(goal.assessment.level().value_or(static_cast<Level>(not_evaluated)));
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] == 0) continue;
    const ScaleLevel& level = i < not_evaluated ? scale.levels[i] : scale.not_evaluated;
    const bool other_word = year_end && !level.year_end_word.empty();
    const std::string& own =
        i < not_evaluated ? level.key : level.word;  // the keys of levels are short words
    parts.push_back(fmt::format("{} {}", folded(other_word ? level.year_end_word : own), counts[i]));
  }
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::string goals_in_words(std::span<const AssessedGoal> goals, const Scale& scale, bool year_end) {
  if (goals.empty()) return "inga";
  return fmt::format("{} ({})", goals.size(), counts_by_judgement(goals, scale, year_end));
}

}  // namespace redovisa
