#pragma once

#include <string>
#include <vector>

#include "assess/assessment.hpp"
#include "view/contents.hpp"
#include "view/table.hpp"
#include "view/table_layout.hpp"

namespace redovisa {

/// What the tables of a plan are made from.
struct PlanView {
  const SourceMaterial& material;
  const AssessedPlan& plan;
  TableLayouts layouts = {};  // the template's; a table without one has its usual columns
};

/// The template's layout of this table, or null.
const TableLayout* layout_of(const PlanView& view, std::string_view table);

/// The box at the head of a goal: Bedömning and Trend.
Table verdict_table(const AssessedGoal& goal, const PlanView& view);

/// The goal's indicators, a table for each plan level that has any, each followed by its comments.
std::vector<Item> indicator_items(const AssessedGoal& goal, const PlanView& view);

/// The goal's assignments, a table for each kind that has any, each followed by its comments.
std::vector<Item> assignment_items(const AssessedGoal& goal, const PlanView& view);

/// All goals in one table with bedömning and trend: the report at a glance.
Table goal_overview(const PlanView& view);

/// All indicators in one table, for Excel.
Table all_indicators(const PlanView& view);

/// All assignments in one table, for Excel.
Table all_assignments(const PlanView& view);

/// Assignments and initiatives by kind and status against whether they follow their plan; sums computed.
Table assignment_summary(const PlanView& view);

/// A note when a person decided otherwise than the rule: what the rule gave, and the reason. Empty: no such
/// decision.
std::string override_note(const Judgement& judgement, const Scale& scale, std::string_view what);

}  // namespace redovisa
