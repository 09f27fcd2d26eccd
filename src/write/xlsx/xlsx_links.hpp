#pragma once

#include <string>

#include "view/workbook.hpp"
#include "write/xlsx/book_plan.hpp"

namespace redovisa {

/// The address of a link as libxlsxwriter takes it: "internal:'Källor'!A5", or
/// "external:../../input/norrtalje/plan.xlsx#'Indikatorer'!F7". Empty: there is nothing to lead to, or no way
/// to it.
std::string link_address(const CellLink& link, const Workbook& workbook, const BookPlan& plan);

/// The formula of a cell that follows from another sheet: "='Driftredovisning'!F9". Empty: there is no such
/// sheet.
std::string formula_of(const CellFormula& formula, const BookPlan& plan);

/// A text in a formula: "\"Uppfyllt\"".
std::string quoted_text(std::string_view text);

}  // namespace redovisa
