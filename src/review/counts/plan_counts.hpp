#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "review/counts/count_claims.hpp"
#include "review/review.hpp"

namespace redovisa {

/// A goal, indicator or assignment as a text counts it.
struct CountedRow {
  std::string_view id;  // or number
  const SourcePosition* position = nullptr;
  std::optional<Level> level = {};
  bool is_measured = false;  // has an outcome of the period; of a goal: has parts
  std::optional<AssignmentStatus> status = {};
  std::optional<bool> on_plan = {};
};

/// How many rows there are of a noun, and in each state. Some counts can be made in several ways, as "pågår"
/// with or without what is not begun; a text that says any of them is right.
class PlanCounts {
 public:
  explicit PlanCounts(const Reviewed& reviewed) : r_{reviewed} {}

  /// The ways in which the rows can be chosen, the most natural first; of one goal's own parts when `goal` is
  /// given. Those that have no rows are left out.
  std::vector<std::vector<CountedRow>> populations(const CountedNoun& noun,
                                                   std::optional<std::size_t> goal) const;

  /// Can the claim be right?
  bool agrees(const CountClaim& claim, const std::vector<std::vector<CountedRow>>& populations) const;

  /// The rows of the population that have the claim's state.
  std::vector<CountedRow> rows_in_state(CountedState state, const std::vector<CountedRow>& population,
                                        bool is_open = true) const;

  /// How many areas the goals are of: all of them, and those that are assessed.
  std::vector<std::size_t> area_counts() const;

 private:
  bool is_fulfilled(Level level) const { return r_.material.convention.scale.levels[level].fulfilled; }
  bool is_worst(Level level) const { return level + 1U == r_.material.convention.scale.levels.size(); }
  bool is_so(const CountedRow& row, CountedState state, unsigned way) const;
  bool all_are(const std::vector<CountedRow>& rows, CountedState state, unsigned way) const;
  void choose_below(const CountedNoun& noun, std::size_t goal, unsigned depth,
                    std::vector<CountedRow>& rows) const;
  CountedRow row_of(const AssessedGoal& goal) const;
  CountedRow row_of(const AssessedIndicator& indicator) const;
  CountedRow row_of(const AssessedAssignment& assignment) const;
  void choose(const CountedNoun& noun, std::optional<std::size_t> goal, std::vector<CountedRow>& rows) const;

  const Reviewed& r_;
};

}  // namespace redovisa
