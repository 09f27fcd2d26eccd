#pragma once

#include <string>
#include <xlsxwriter.h>

#include "view/workbook.hpp"
#include "write/palette.hpp"
#include "write/xlsx/xlsx_formats.hpp"

namespace redovisa {

/// What every sheet of a workbook under construction needs.
struct SheetContext {
  lxw_workbook* target;
  Formats& formats;
  const Workbook& workbook;
  const Palette& palette;
};

/// Adds a sheet with a table, its notes and its charts.
void write_sheet(const SheetContext& context, const WorkbookSheet& sheet, const std::string& name);

/// Adds the sheet that names the others and links to them; `names` are those of the workbook's sheets.
void write_contents_sheet(const SheetContext& context, const std::string& name,
                          const std::vector<std::string>& names);

}  // namespace redovisa
