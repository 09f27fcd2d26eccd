#pragma once

#include "model/printed_table.hpp"

namespace redovisa {

/// Tells which rows of a printed table are sums, and of what. The rows come with their own group, and as
/// entries or parts of others. A sum of some rows that are no group of the table ("Summa kostnader", or one
/// with rows on both sides of it) becomes a subtotal of a group that no row is in. Rows of shares (turnover)
/// are never sums.
void find_sums(PrintedTable& table);

}  // namespace redovisa
