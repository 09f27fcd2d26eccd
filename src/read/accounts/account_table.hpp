#pragma once

#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/account_rules.hpp"
#include "model/economy.hpp"
#include "model/printed_table.hpp"

namespace redovisa {

/// Turns the rows of a table of accounts into those of the driftredovisning, by the account rules: the leaves
/// are added, sums never. Each row stands where its first account does. Where income has minus signs and
/// costs have none the signs are turned, here and in the printed table (told). Accounts that no rule has are
/// told. `printed` is the table as typed; it keeps its leaves, and gets a table more for every sum in it that
/// differs from its leaves, for the review to tell of.
std::vector<OperatingRow> rows_of_accounts(std::vector<OperatingRow> accounts, const AccountRules& rules,
                                           std::vector<PrintedTable>& printed, std::size_t table,
                                           Diagnostics& diagnostics);

}  // namespace redovisa
