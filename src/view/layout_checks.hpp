#pragma once

#include "diagnostics/diagnostic.hpp"
#include "model/convention.hpp"
#include "view/table_layout.hpp"

namespace redovisa {

/// Tells of what a template's layouts ask for that does not exist: tables, columns, what rows are grouped by,
/// levels that the convention's scale does not have, and periods that are none.
void check_layouts(const TableLayouts& layouts, const Convention& convention, Diagnostics& diagnostics);

}  // namespace redovisa
