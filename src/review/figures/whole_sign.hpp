#pragma once

#include "review/figures/subject_lookup.hpp"

namespace redovisa {

/// What sentences without amounts say of the committee's surplus or deficit, against the sign of its result.
void check_sign_of_whole(const Reviewed& reviewed, const FigureIndex& index, const SubjectLookup& lookup,
                         Findings& findings);

}  // namespace redovisa
