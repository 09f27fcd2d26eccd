#pragma once

#include <cstddef>
#include <xlsxwriter.h>

#include "view/workbook.hpp"
#include "write/palette.hpp"
#include "write/xlsx/book_plan.hpp"
#include "write/xlsx/xlsx_formats.hpp"

namespace redovisa {

/// What every sheet of a workbook under construction needs.
struct SheetContext {
  lxw_workbook* target;
  Formats& formats;
  const Workbook& workbook;
  const Palette& palette;
  const BookPlan& plan;
};

/// Adds the workbook's sheet of this number: a table, its notes and its charts.
void write_sheet(const SheetContext& context, std::size_t number);

/// Adds the sheet that names the others and links to them.
void write_contents_sheet(const SheetContext& context);

}  // namespace redovisa
