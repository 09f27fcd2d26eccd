#pragma once

#include <string>
#include <vector>

#include "read/grid.hpp"

namespace redovisa {

/// A workbook with these sheets, every cell in its place with its kind and number format. Formulas become
/// their values; a text is always a text, whatever it looks like. Throws EnvironmentFailure.
std::string workbook_as_xlsx(const std::vector<Grid>& grids);

/// The name that a sheet gets in a workbook: without what Excel forbids, at most 31 characters.
std::string sheet_name_in_excel(std::string_view name);

}  // namespace redovisa
