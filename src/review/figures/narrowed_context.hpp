#pragma once

#include "review/figures/subject_lookup.hpp"

namespace redovisa {

/// Do the section's name, the heading above or the sentences before in the paragraph speak of a part of the
/// committee's work, so that "kostnaderna" may be those of that part?
bool is_narrowed(const Reviewed& reviewed, std::size_t sentence, const FigureIndex& index,
                 const SubjectLookup& lookup);

}  // namespace redovisa
