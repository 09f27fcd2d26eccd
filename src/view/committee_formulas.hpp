#pragma once

#include <vector>

#include "view/economy_tables.hpp"
#include "view/municipal_view.hpp"
#include "view/workbook.hpp"

namespace redovisa {

/// What the consolidated figures of the table are made of, for those that the cells above them give exactly:
/// the sum, mean or weighed mean of the committees' figures. A figure that is lacking has no formula.
std::vector<CellFormula> consolidation_formulas(const MunicipalView& view, const Table& table);

/// The same of the last row of the committees' personnel: the number of employees added, the shares weighed
/// by it.
std::vector<CellFormula> personnel_formulas(const Table& table);

/// The same of what remains to restore, the last row of `deficits`: from the deficits above it and the year's
/// balanskravsresultat, in the last cell of the sheet of `balance`.
std::vector<CellFormula> deficit_formulas(const Table& deficits, const Table& balance);

/// The year's result in the balanskravsutredning as the sum of the driftredovisning, in each column where it
/// is the same. `balance` is balance_table's.
std::vector<CellFormula> result_formulas(const MunicipalView& view, const NamedTable& balance);

}  // namespace redovisa
