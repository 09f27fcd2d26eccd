#pragma once

#include <vector>

#include "model/economy.hpp"
#include "model/printed_table.hpp"

namespace redovisa {

/// The tables of an economy that has no headings of its own (XML), its typed sums among the rows: those that
/// have rows, with the columns that have any figure. The headings are those of the sheets, for this report.
std::vector<PrintedTable> printed_tables_of(const Economy& economy, const Period& report);

}  // namespace redovisa
