#pragma once

#include "model/printed_table.hpp"
#include "review/finding.hpp"

namespace redovisa {

/// Entries that are the sum of others, or are called as if they were: the report adds them to its sum.
void check_sum_entries(const PrintedTable& table, Findings& findings);

}  // namespace redovisa
