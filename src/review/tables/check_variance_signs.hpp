#pragma once

#include "model/convention.hpp"
#include "review/finding.hpp"
#include "review/tables/table_cells.hpp"

namespace redovisa {

/// Columns of variances whose sign is not that of their heading; when the heading tells none, not that of the
/// convention.
void check_variance_signs(const PrintedTable& table, const Convention& convention, Findings& findings);

}  // namespace redovisa
