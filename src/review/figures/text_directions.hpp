#pragma once

#include "review/figures/subject_lookup.hpp"

namespace redovisa {

/// "minskat från 7,2 % till 12,4 %": words against the two numbers that they join.
void check_number_pairs(const Reviewed& reviewed, const std::vector<Claim>& claims, Findings& findings);

/// "Personalomsättningen har ökat jämfört med förra året" against the figures.
void check_told_directions(const Reviewed& reviewed, const FigureIndex& index, const SubjectLookup& lookup,
                           Findings& findings);

}  // namespace redovisa
