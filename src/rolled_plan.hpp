#pragma once

#include <string>
#include <vector>

#include "assess/assessment.hpp"
#include "import/imported_plan.hpp"
#include "model/year_history.hpp"

namespace redovisa {

/// A plan carried over into the next year: the rows of its sheets, and in words what was carried, changed and
/// left behind, and what is to be filled in.
struct RolledPlan {
  ImportedPlan plan;
  std::vector<std::string> carried, changed, left_behind, to_fill_in;
  std::vector<std::string> old_years;  // texts that name a year that is over when the plan begins
};

/// Goals with their judgements of the years that have ended, indicators with the year's outcome among the
/// earlier ones and the new year's targets, assignments that are not done, and the activities of all these.
/// Ids and numbers are kept. What the follow-up said stays behind.
RolledPlan roll_forward(const SourceMaterial& material, const AssessedPlan& plan, const YearHistory& history,
                        int new_year);

}  // namespace redovisa
