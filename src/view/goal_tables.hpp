#pragma once

#include <string>
#include <vector>

#include "assess/assessment.hpp"
#include "view/contents.hpp"
#include "view/review_list.hpp"
#include "view/table.hpp"
#include "view/table_layout.hpp"

namespace redovisa {

/// What the tables of a plan are made from.
struct PlanView {
  const SourceMaterial& material;
  const AssessedPlan& plan;
  TableLayouts layouts = {};  // the template's; a table without one has its usual columns
  ReviewItems review = {};    // what the review found; none when it has not been made
};

/// The template's layout of this table, else of the tables that its first word names: "indikatorer kf" takes
/// that of "indikatorer". Null: it has none.
const TableLayout* layout_of(const PlanView& view, std::string_view table);

/// The box at the head of a goal: Bedömning and Trend.
Table verdict_table(const AssessedGoal& goal, const PlanView& view);

/// The goal's indicators, a table for each plan level that has any, each followed by the comments that it
/// does not show itself.
std::vector<Item> indicator_items(const AssessedGoal& goal, const PlanView& view);

/// The goal's indicators of every level in one table without comments. No rows: it has none.
Table indicator_table(const AssessedGoal& goal, const PlanView& view);

/// All indicators of a plan level, of whatever goal, as one table with comments; of every level when the key
/// is empty.
std::vector<Item> indicator_items(const PlanLevel& level, const PlanView& view);

/// The goal's assignments, a table for each kind that has any, each followed by its comments.
std::vector<Item> assignment_items(const AssessedGoal& goal, const PlanView& view);

/// The goal's assignments of every kind in one table without comments. No rows: it has none.
Table assignment_table(const AssessedGoal& goal, const PlanView& view);

/// All assignments of a kind as one table with comments, also those without goal.
std::vector<Item> assignment_items(const AssignmentKind& kind, const PlanView& view);

/// All goals in one table with bedömning and trend: the report at a glance.
Table goal_overview(const PlanView& view);

/// The same of the goals of one level.
Table goal_overview(const GoalLevel& level, const PlanView& view);

/// The goals that contribute to the goal. No rows: there are none.
Table sub_goal_table(const AssessedGoal& goal, const PlanView& view);

/// All goals, indicators and assignments, each in one table, for Excel.
Table all_goals(const PlanView& view);
Table all_indicators(const PlanView& view);
Table all_assignments(const PlanView& view);

/// Assignments and initiatives by kind and status against whether they follow their plan; sums computed.
Table assignment_summary(const PlanView& view);

}  // namespace redovisa
