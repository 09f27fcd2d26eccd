#include "read/plan_links.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "diagnostics/folded.hpp"
#include "diagnostics/nearest.hpp"

namespace redovisa {

namespace {

/// A row of the plan as messages name it, and where it stands.
struct RowName {
  std::string id;
  SourcePosition position;
};

/// The cell itself, or the row when there is none.
RowName at(const RowName& row, const SourcePosition& cell) {
  return {row.id, cell.source ? cell : row.position};
}

void check_goal(const std::string& goal, const RowName& row, const std::vector<std::string>& numbers,
                Diagnostics& diagnostics) {
  if (goal.empty() || numbers.empty()) return;  // what is missing has been told
  if (std::ranges::find(numbers, goal) != numbers.end()) return;
  diagnostics.push_back({Code::unknown_goal, row.position, fmt::format("{} för {}", goal, row.id),
                         fmt::format("ett av numren {}", fmt::join(numbers, ", "))});
}

template <class Known>
void check_word(const std::string& word, const RowName& row, const std::vector<Known>& known,
                std::string_view column, Diagnostics& diagnostics) {
  std::vector<std::string> keys;
  for (const auto& k : known) keys.push_back(k.key);
  const auto same = [&](const std::string& key) { return folded(key) == folded(word); };
  if (word.empty() || std::ranges::any_of(keys, same)) return;
  diagnostics.push_back({Code::cell_not_a_known_word, row.position, fmt::format("{} för {}", word, row.id),
                         fmt::format("i kolumnen {} ett av orden ”{}”", column, fmt::join(keys, "”, ”")),
                         meant_question(word, keys)});
}

bool has_target(const Indicator& indicator) {
  return std::ranges::any_of(indicator.targets,
                             [](const PeriodValue& t) { return t.value.number.has_value(); });
}

void check_reason(const Decision& decision, const RowName& row, Diagnostics& diagnostics) {
  if (!decision.any() || !decision.reason.empty()) return;
  const auto& where = decision.assessment ? decision.assessment->position : decision.trend->position;
  diagnostics.push_back({Code::override_without_reason, where, fmt::format("inget skäl för {}", row.id),
                         "en text i kolumnen Motivering"});
}

/// Whether a word on the row has been told as unknown: it may be the one that seems to be missing.
bool has_unknown_word(const RowName& row, const Diagnostics& diagnostics) {
  return std::ranges::any_of(diagnostics, [&](const Diagnostic& d) {
    return d.code == Code::cell_not_a_known_word && d.position.source == row.position.source &&
           d.position.row == row.position.row;
  });
}

void check_indicator(const Indicator& indicator, const SourceMaterial& material,
                     const std::vector<std::string>& goals, Diagnostics& diagnostics) {
  const RowName row{indicator.id, indicator.position};
  check_goal(indicator.goal, at(row, indicator.goal_position), goals, diagnostics);
  check_word(indicator.level, at(row, indicator.level_position), material.convention.plan_levels, "Nivå",
             diagnostics);
  check_reason(indicator.decision, row, diagnostics);
  if (has_target(indicator) && !indicator.direction && !has_unknown_word(row, diagnostics))
    diagnostics.push_back({Code::target_without_direction, indicator.position, indicator.id,
                           "högre eller lägre i kolumnen Riktning"});
}

/// Where no rule decides there is nothing to give a reason against.
bool is_judged_by_person(const Assignment& assignment, const Convention& convention) {
  const auto* kind = find_kind(convention, assignment.kind);
  return kind != nullptr && kind->basis == AssignmentBasis::person;
}

void check_assignment(const Assignment& assignment, const SourceMaterial& material,
                      const std::vector<std::string>& goals, Diagnostics& diagnostics) {
  const RowName row{assignment.id, assignment.position};
  check_goal(assignment.goal, at(row, assignment.goal_position), goals, diagnostics);
  check_word(assignment.kind, at(row, assignment.kind_position), material.convention.assignment_kinds, "Typ",
             diagnostics);
  if (!is_judged_by_person(assignment, material.convention))
    check_reason(assignment.decision, row, diagnostics);
}

}  // namespace

void check_links(const SourceMaterial& material, Diagnostics& diagnostics) {
  std::vector<std::string> goals;
  for (const auto& goal : material.goals) {
    goals.push_back(goal.number);
    check_reason(goal.decision, {goal.number, goal.position}, diagnostics);
  }
  for (const auto& indicator : material.indicators) check_indicator(indicator, material, goals, diagnostics);
  for (const auto& assignment : material.assignments)
    check_assignment(assignment, material, goals, diagnostics);
}

}  // namespace redovisa
