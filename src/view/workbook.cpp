#include "view/workbook.hpp"

#include <algorithm>

namespace redovisa {

namespace {

template <class Sheets>
auto* sheet_with(Sheets& sheets, std::string_view table) {
  const auto found =
      std::ranges::find_if(sheets, [&](const WorkbookSheet& sheet) { return sheet.table.id == table; });
  return found == sheets.end() ? nullptr : &*found;
}

}  // namespace

WorkbookSheet* find_sheet(Workbook& workbook, std::string_view table) {
  return sheet_with(workbook.sheets, table);
}

const WorkbookSheet* find_sheet(const Workbook& workbook, std::string_view table) {
  return sheet_with(workbook.sheets, table);
}

}  // namespace redovisa
