#pragma once

#include "review/figures/subject_lookup.hpp"

namespace redovisa {

/// "främst", "störst": what texts say is the largest or main item, against the rows of its table.
void check_superlatives(const Reviewed& reviewed, const FigureIndex& index, const SubjectLookup& lookup,
                        Findings& findings);

}  // namespace redovisa
