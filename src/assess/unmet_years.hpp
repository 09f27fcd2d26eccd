#pragma once

#include "assess/assessment.hpp"
#include "model/year_history.hpp"

namespace redovisa {

/// The years in a row right before the report's in which a goal that is not fulfilled now was judged and not
/// fulfilled either, the earliest first. None: it is fulfilled, is not judged, or was fulfilled last year.
YearJudgements unmet_years(const AssessedGoal& goal, const SourceMaterial& material,
                           const YearHistory& history);

/// Is it a level at which the target is not reached?
bool is_unmet(std::optional<Level> level, const Scale& scale);

}  // namespace redovisa
