#pragma once

#include "model/printed_table.hpp"
#include "review/finding.hpp"
#include "review/tables/implied_subtotals.hpp"

namespace redovisa {

/// Entries that are the sum of others, or are called as if they were: the report adds them to its sum.
/// `implied` are the table's `implied_sums`.
void check_sum_entries(const PrintedTable& table, const std::vector<ImpliedSum>& implied, Findings& findings);

}  // namespace redovisa
