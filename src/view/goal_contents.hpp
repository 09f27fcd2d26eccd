#pragma once

#include "view/contents.hpp"
#include "view/goal_tables.hpp"

namespace redovisa {

/// The goals as groups that a template may repeat: "mål", "mål kf" for each level of goals, and "målområde",
/// whose areas hold the same groups.
void add_goal_groups(const PlanView& view, Contents& contents);

/// Paragraphs with what is known of a goal, in the order of the template's layout "målfakta": "**Metod:**
/// enkät".
std::vector<Item> goal_facts(const Goal& goal, const PlanView& view);

/// What a template may choose for "målfakta".
std::vector<std::string> goal_fact_names();

}  // namespace redovisa
