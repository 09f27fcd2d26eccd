#pragma once

#include <string>
#include <vector>
#include <xlsxwriter.h>

#include "view/workbook.hpp"

namespace redovisa {

/// Are the rows a list, which can be an Excel table? Not when sums or headings stand among them.
bool is_list(const WorkbookSheet& sheet);

/// The headings as they are to be written: those of an Excel table are never empty and never the same.
std::vector<std::string> headings_of(const WorkbookSheet& sheet);

/// Gives the rows filter buttons: as an Excel table where they are a list, else without the sums at the end.
/// False: there is too little to filter.
bool add_filter(lxw_worksheet* target, const WorkbookSheet& sheet);

}  // namespace redovisa
