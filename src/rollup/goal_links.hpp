#pragma once

#include "assess/given_judgements.hpp"
#include "rollup/roll_up.hpp"

namespace redovisa {

/// Which committees' goals contribute to which of fullmäktige's, in the order of the committees and their
/// plans: by the sheet Koppling, else because the committee has fullmäktige's goal in its plan, with its
/// number and name. What contributes to such a goal in the committee's own plan (Överordnat mål) counts
/// through it and not once more. Tells of links to goals that a committee does not have. The committees and
/// `whole` of the roll-up are there, and its goals are the municipality's own.
std::vector<Contribution> contributions_of(const RollUp& roll_up, Diagnostics& diagnostics);

/// Adds the contributing goals to the municipality's plan and gives their judgements, translated to its
/// scale, by their numbers there. Several goals of a committee for the same goal are gathered under a goal
/// that the municipality's rule judges, so that each committee counts once whatever the number of its goals.
GivenJudgements graft_goals(const std::vector<ScaleTranslation>& translations, RollUp& roll_up);

}  // namespace redovisa
