#pragma once

#include "model/economy.hpp"
#include "model/printed_table.hpp"

namespace redovisa {

/// Tells which rows of a printed table are sums, and of what, by their names and, where a name leaves it open
/// ("Nettokostnad"), by their figures. The rows come with their own group, and as entries or parts of others.
/// A sum of some rows that are no group of the table ("Summa kostnader", or one with rows on both sides of
/// it) becomes a subtotal of a group that no row is in. Rows of shares (turnover) are never sums.
/// A row of variances ("Budgetavvikelse") is counted nowhere, as a part of another.
void find_sums(PrintedTable& table);

/// Removes the rows that are sums, or variances, in the printed table from the typed rows that were read from
/// it.
void leave_out_sums(const PrintedTable& table, Economy& economy);

}  // namespace redovisa
