#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "view/chart.hpp"
#include "view/goal_tables.hpp"

namespace redovisa {

/// How many things of one kind have each level of the scale: the goals of an area, the indicators of a goal.
struct JudgementCount {
  std::string name;
  std::vector<std::size_t> levels;  // best first; the last are those that are not judged
  std::string key = {};             // by which the lists of what is judged tell the group; empty: by nothing
};

/// Such counts, one for each group.
struct JudgementCounts {
  std::string id, caption;
  std::string groups;  // what the groups are: "Målområde"
  std::string things;  // what is counted, as in running text: "mål"
  std::vector<JudgementCount> rows;
};

/// The goals by area, or by level when the convention has several and the goals are of more than one; all in
/// one when there is nothing to tell them apart by.
JudgementCounts goals_by_judgement(const PlanView& view);

/// The goals of one level by area.
JudgementCounts goals_by_judgement(const GoalLevel& level, const PlanView& view);

/// The indicators by goal, without goals that have none.
JudgementCounts indicators_by_judgement(const PlanView& view);

/// The same of the goals of one level.
JudgementCounts indicators_by_judgement(const GoalLevel& level, const PlanView& view);

/// The judgements that the table has a column for, in its order.
std::vector<Mark> counted_marks(const JudgementCounts& counts, const PlanView& view);

/// The counts with their sums. No rows: there is nothing to count.
Table counts_table(const JudgementCounts& counts, const PlanView& view);

/// The same as bars whose parts are the levels; nullopt when so few are judged that a list of them says as
/// much.
std::optional<Chart> counts_chart(const JudgementCounts& counts, const PlanView& view);

}  // namespace redovisa
