#pragma once

#include <vector>

#include "model/municipality.hpp"
#include "read/grid.hpp"
#include "read/sheets/cell_reader.hpp"

namespace redovisa {

/// Readers of the sheets that only the municipality's own folder has; each adds its rows.
void read_committee_sheet(const Grid& grid, const ReadContext& context, std::vector<ExpectedCommittee>& rows);
void read_goal_link_sheet(const Grid& grid, const ReadContext& context, std::vector<GoalLink>& rows);
void read_consolidation_sheet(const Grid& grid, const ReadContext& context,
                              std::vector<ConsolidationRow>& rows);

/// The balanskravsutredning. Columns of other years than the report's and the one before are passed over.
void read_balance_sheet(const Grid& grid, const ReadContext& context, std::vector<BalanceRow>& rows);

/// The word that the sheets have for it: "vägt medelvärde", "att återställa".
std::string_view word_of(ConsolidationFormula formula);
std::string_view word_of(BalanceKind kind);

}  // namespace redovisa
