#pragma once

#include <string>

#include "view/workbook.hpp"
#include "write/palette.hpp"

namespace redovisa {

/// The workbook as an Excel file, complete in memory: real numbers, live formulas with right cached values,
/// native charts. The same workbook gives the same bytes.
std::string write_xlsx(const Workbook& workbook, const Palette& palette);

}  // namespace redovisa
