#pragma once

#include <vector>

#include "model/printed_table.hpp"

namespace redovisa {

/// Which entries are, in every column, the sum of at least two entries just above them: subtotals without
/// the word. A row that repeats the only one above it is the subtotal of that, where the table has other
/// subtotals. One value for each row.
std::vector<bool> implied_subtotals(const PrintedTable& table);

}  // namespace redovisa
