#pragma once

#include "model/convention.hpp"
#include "review/finding.hpp"
#include "review/tables/table_cells.hpp"

namespace redovisa {

/// Cells without figure in columns that are added up: where the typed sum differs, or where none is typed.
void check_blanks(const PrintedTable& table, const VarianceSigns& signs, Findings& findings);

}  // namespace redovisa
