#pragma once

#include "model/printed_table.hpp"
#include "review/finding.hpp"

namespace redovisa {

/// Costs without minus sign and income with one in a table of income and costs: the report counts the other
/// way, so that an overrun would be a surplus.
void check_cost_signs(const PrintedTable& table, Findings& findings);

}  // namespace redovisa
