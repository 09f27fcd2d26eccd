#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/year_history.hpp"
#include "view/goal_tables.hpp"

namespace redovisa {

/// What was judged, the sentences that say why with the cells they rest on, and the parts it was judged from.
struct Explanation {
  std::string title;
  std::vector<std::string> lines;
  std::vector<Explanation> parts;
};

/// What more there is to tell below a goal or an indicator, by its number or id: what it was made of in other
/// plans.
using FurtherExplanations = std::map<std::string, std::vector<Explanation>, std::less<>>;

/// The reasons of every goal, below the goal that it contributes to; or, when `id` is not empty, of the goal,
/// indicator or assignment that has it, with the rule in words. Empty when there is none. `counted` tells how
/// figures were counted that nobody has typed.
std::vector<Explanation> explain(const PlanView& view, const std::string& id,
                                 const OutcomeCounts& counted = {}, const FurtherExplanations& further = {});

/// Everything that can be asked for: goal numbers and ids.
std::vector<std::string> explainable_ids(const PlanView& view);

/// The explanations as a tree for the terminal.
std::string to_text(const std::vector<Explanation>& explanations);

/// What `forklara` shows: the rules once and then the tree; or the tree of what has the id.
std::string explanation_text(const PlanView& view, const std::string& id, const OutcomeCounts& counted = {},
                             const FurtherExplanations& further = {});

/// The same as JSON, UTF-8, indented; keys and words in Swedish, lower case. `id` as for `explain`.
std::string explanation_json(const PlanView& view, const std::string& id, const OutcomeCounts& counted = {});

}  // namespace redovisa
