#pragma once

#include <cstddef>
#include <map>
#include <utility>

#include "view/workbook.hpp"
#include "write/xlsx/book_plan.hpp"
#include "write/xlsx/xlsx_cell.hpp"

namespace redovisa {

/// Where a sheet's cells lead and the formulas that tie them to other sheets, by row and column.
class SheetTies {
 public:
  SheetTies(const WorkbookSheet& sheet, const Workbook& workbook, const BookPlan& plan);

  const CellTies& at(std::size_t row, std::size_t column) const;

 private:
  std::map<std::pair<std::size_t, std::size_t>, CellTies> ties_;
};

}  // namespace redovisa
