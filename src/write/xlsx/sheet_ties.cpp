#include "write/xlsx/sheet_ties.hpp"

#include "write/xlsx/xlsx_links.hpp"

namespace redovisa {

SheetTies::SheetTies(const WorkbookSheet& sheet, const Workbook& workbook, const BookPlan& plan) {
  for (const CellLink& link : sheet.links)
    ties_[{link.row, link.column}].address = link_address(link, workbook, plan);
  for (const CellFormula& formula : sheet.formulas)
    ties_[{formula.row, formula.column}].formula = formula_of(formula, plan);
}

const CellTies& SheetTies::at(std::size_t row, std::size_t column) const {
  static const CellTies none;
  const auto found = ties_.find({row, column});
  return found == ties_.end() ? none : found->second;
}

}  // namespace redovisa
