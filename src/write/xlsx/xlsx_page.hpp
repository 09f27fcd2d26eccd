#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <xlsxwriter.h>

#include "write/xlsx/xlsx_sheet.hpp"

namespace redovisa {

/// How a sheet lies on A4, and what of it is printed.
struct PageShape {
  bool landscape = false;
  bool one_page =
      false;  // a short table and its charts on one page; otherwise one wide and as many as it takes
  std::uint32_t last_row = 0;   // 0-based
  std::size_t last_column = 0;  // 0-based
};

/// A4, header with title, status and diarienummer, footer with committee, sheet and page numbers.
void set_up_page(lxw_worksheet* sheet, const SheetContext& context, const PageShape& shape);

/// The line of facts under a sheet's title: "Socialnämnden, Norrtälje kommun · Period 2025-08 · Diarienummer
/// …".
std::string facts_line(const Workbook& workbook);

}  // namespace redovisa
