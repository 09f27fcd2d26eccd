#pragma once

#include <string>
#include <xlsxwriter.h>

#include "write/xlsx_sheet.hpp"

namespace redovisa {

/// A4, as many pages as it takes but one wide, header with title and diarienummer, footer with page numbers.
void set_up_page(lxw_worksheet* sheet, const SheetContext& context, bool landscape);

/// The line of facts under a sheet's title: "Socialnämnden, Norrtälje kommun · Period 2025-08 · Diarienummer
/// …".
std::string facts_line(const Workbook& workbook);

}  // namespace redovisa
