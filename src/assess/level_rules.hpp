#pragma once

#include <vector>

#include "assess/criterion_measure.hpp"
#include "assess/level_demands.hpp"

namespace redovisa {

/// The best level whose limits the figure keeps, else the worst level of the scale. A limit that two levels
/// share belongs to the better.
Verdict level_of(const std::vector<LevelDemand>& demands, const Trial& trial, const Scale& scale);

}  // namespace redovisa
