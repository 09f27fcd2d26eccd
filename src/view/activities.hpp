#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "view/contents.hpp"
#include "view/goal_tables.hpp"

namespace redovisa {

/// The activities that belong to the goal, indicator or assignment, in the plan's order.
std::vector<const Activity*> activities_of(const PlanView& view, std::string_view belongs_to);

/// Their texts in one cell: "Utbilda personalen; Införa nya scheman".
std::string activity_texts(const PlanView& view, std::string_view belongs_to);

/// A list of activities: what, by whom and when, and what has come of it.
Prose activity_list(const std::vector<const Activity*>& activities);

/// All activities in one table, for Excel; columns that nobody has filled in are left out.
Table all_activities(const PlanView& view);

}  // namespace redovisa
