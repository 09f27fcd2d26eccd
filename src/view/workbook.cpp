#include "view/workbook.hpp"

#include <algorithm>

namespace redovisa {

WorkbookSheet* find_sheet(Workbook& workbook, std::string_view table) {
  const auto found = std::ranges::find_if(
      workbook.sheets, [&](const WorkbookSheet& sheet) { return sheet.table.id == table; });
  return found == workbook.sheets.end() ? nullptr : &*found;
}

const WorkbookSheet* find_sheet(const Workbook& workbook, std::string_view table) {
  return find_sheet(const_cast<Workbook&>(workbook), table);
}

}  // namespace redovisa
