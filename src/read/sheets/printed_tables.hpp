#pragma once

#include <vector>

#include "model/printed_table.hpp"
#include "read/grid.hpp"
#include "read/sheets/cell_reader.hpp"
#include "read/sheets/sheet_kind.hpp"

namespace redovisa {

/// Adds a sheet of the economy, or Personalomsättning, as it was typed: every row and every column of
/// figures, sums and variances too. Nothing for sheets of other kinds. Tells of no faults: what is wrong in
/// columns that are read otherwise is told there, and in the others a cell without number is just missing.
void read_printed_table(const Grid& grid, SheetKind kind, const ReadContext& context,
                        std::vector<PrintedTable>& tables);

}  // namespace redovisa
