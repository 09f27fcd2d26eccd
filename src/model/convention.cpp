#include "model/convention.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

bool is_called(const ScaleLevel& level, const std::string& folded_word) {
  const auto is = [&](const std::string& name) { return !name.empty() && folded(name) == folded_word; };
  return is(level.key) || is(level.word) || is(level.year_end_word);
}

template <class Known>
const Known* find_by_key(const std::vector<Known>& known, std::string_view key) {
  const std::string wanted = folded(key);
  const auto found = std::ranges::find_if(known, [&](const Known& k) { return folded(k.key) == wanted; });
  return found == known.end() ? nullptr : &*found;
}

}  // namespace

ScaleWord find_level(const Scale& scale, std::string_view word) {
  const std::string wanted = folded(word);
  const auto found =
      std::ranges::find_if(scale.levels, [&](const auto& level) { return is_called(level, wanted); });
  if (found != scale.levels.end()) return {true, static_cast<Level>(found - scale.levels.begin())};
  return {is_called(scale.not_evaluated, wanted), std::nullopt};
}

const ScaleLevel& traits_of(const Scale& scale, std::optional<Level> level) {
  return level ? scale.levels.at(*level) : scale.not_evaluated;
}

const AssignmentKind* find_kind(const Convention& convention, std::string_view key) {
  return find_by_key(convention.assignment_kinds, key);
}

bool is_left_to_person(const RuleChoice& choice) { return choice.rule == person_rule; }

const GoalLevel* find_goal_level(const Convention& convention, std::string_view key) {
  return find_by_key(convention.goal_levels, key);
}

const PlanLevel* find_plan_level(const Convention& convention, std::string_view key) {
  return find_by_key(convention.plan_levels, key);
}

}  // namespace redovisa
