#pragma once

#include <string>
#include <vector>

#include "read/grid.hpp"

namespace redovisa {

/// A workbook as XML by templates/schema/underlag-2.xsd, in UTF-8. Every cell keeps its place, so that the
/// workbook can be made again of it; a sheet of a kind that is not known is kept cell by cell. Formulas
/// become their values, and control characters are dropped.
std::string workbook_as_xml(const std::vector<Grid>& grids);

}  // namespace redovisa
