#pragma once

#include <string>
#include <string_view>

#include "view/goal_tables.hpp"

namespace redovisa {

/// The goal with this number, or null.
const Goal* find_goal(const PlanView& view, std::string_view number);

/// The goal on a higher level that an indicator counts for: its own, else the one that its goal contributes
/// to. Null: there is none.
const Goal* higher_goal(const Indicator& indicator, const PlanView& view);

/// The goal's målområde: its own, else that of the goal that it contributes to. Empty: nobody has said.
std::string area_of(const Goal& goal, const PlanView& view);

/// The word of the goal's level, "Nämndmål"; empty when the goals are of one level.
std::string level_word_of(const Goal& goal, const Convention& convention);

/// "1.1 En ekonomi i balans", or nothing for no goal.
std::string goal_title_or_empty(const Goal* goal);

}  // namespace redovisa
