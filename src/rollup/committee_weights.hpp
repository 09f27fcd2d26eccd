#pragma once

#include "rollup/roll_up.hpp"

namespace redovisa {

/// What the municipality says that the committee weighs in one of fullmäktige's goals: on a row of the sheet
/// Koppling for the two, else on the committee's row of the sheet Nämnder. Blank: nothing, so it weighs 1.
Reported given_weight(const RollUp& roll_up, const CommitteeShare& share);

/// The weights of all shares that one is given for, by the number of the goal of the share. Tells of two that
/// differ for one committee and goal, of a goal that no committee weighs anything in, and of weights for a
/// rule that counts no shares. The contributions and the shares of the roll-up are there.
GoalWeights committee_weights(const RollUp& roll_up, Diagnostics& diagnostics);

}  // namespace redovisa
