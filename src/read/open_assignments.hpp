#pragma once

#include "model/year_history.hpp"

namespace redovisa {

/// Tells of each assignment, in the material and in its earlier reports, the day of the latest report before
/// that it was in and not completed. By id; one without status is not known to be open.
void mark_open_assignments(SourceMaterial& material, YearHistory& history);

}  // namespace redovisa
