#pragma once

#include "model/source_material.hpp"

namespace redovisa {

/// The plan as it was before it was followed up: of the whole year, and without what is reported of that year
/// – outcomes, comments, decisions, statuses, results, economy and personnel – and what the follow-up was
/// registered as. Material that is not followed up is left as it is.
SourceMaterial plan_alone(SourceMaterial material);

}  // namespace redovisa
