#pragma once

#include <string>
#include <xlsxwriter.h>

#include "write/xlsx/xlsx_sheet.hpp"

namespace redovisa {

/// How a sheet lies on A4.
struct PageShape {
  bool landscape = false;
  bool one_page =
      false;  // a short table and its charts on one page; otherwise one wide and as many as it takes
};

/// A4, header with title and diarienummer, footer with page numbers.
void set_up_page(lxw_worksheet* sheet, const SheetContext& context, PageShape shape);

/// The line of facts under a sheet's title: "Socialnämnden, Norrtälje kommun · Period 2025-08 · Diarienummer
/// …".
std::string facts_line(const Workbook& workbook);

}  // namespace redovisa
