#pragma once

#include "rollup/roll_up.hpp"

namespace redovisa {

/// What is lacking, committee by committee in the order of the sheet Nämnder, and last what the municipality
/// itself lacks. The rest of the roll-up is made.
std::vector<Gap> gaps_in(const RollUp& roll_up);

}  // namespace redovisa
