#pragma once

#include <set>
#include <string>

#include "view/explanation.hpp"
#include "view/reason_json.hpp"

namespace redovisa {

/// What `explanation_json` writes, as a value: the plan's goals, indicators and assignments, each with its
/// judgements and why. `ids` are those to tell of, folded; empty: all, and the rules once.
Json explanation_value(const PlanView& view, const std::set<std::string>& ids, const OutcomeCounts& counted);

}  // namespace redovisa
