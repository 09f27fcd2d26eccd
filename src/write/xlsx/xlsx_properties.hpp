#pragma once

#include <xlsxwriter.h>

#include "view/workbook.hpp"

namespace redovisa {

/// What the file says about itself: the same as the Word file.
void set_properties(lxw_workbook* target, const Workbook& workbook);

}  // namespace redovisa
