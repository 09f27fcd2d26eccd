#pragma once

#include "model/year_history.hpp"

namespace redovisa {

/// The plan as it was before it was followed up: of the whole year, and without what is reported of that year
/// – outcomes, comments, decisions, statuses, results, economy and personnel – and what the follow-up was
/// registered as. Material that is not followed up is left as it is.
SourceMaterial plan_alone(SourceMaterial material);

/// Takes away the texts, activities and exceptions that stand in files of a period: they are the follow-ups',
/// and the plan is the same whatever has followed.
void forget_files_of_follow_ups(const std::vector<PeriodFile>& files, SourceMaterial& material);

}  // namespace redovisa
