#pragma once

#include "import/plan_collector.hpp"

namespace redovisa {

/// When all is read: units and directions that the document shows but does not say, each with a remark; what
/// cannot be read as a target or a figure in that unit is listed and left out.
void infer_units_and_directions(PlanCollector& collector);

}  // namespace redovisa
