#pragma once

#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/account_share.hpp"
#include "model/economy.hpp"
#include "model/ledger.hpp"

namespace redovisa {

/// What is asked of the ledgers of a folder.
struct LedgerRequest {
  const AccountRules& rules;
  Period period;
  SourcedText units = {};  // the committee's part, as on the sheet Rapport; empty: everything
};

/// The driftredovisning, and the same per ansvar and verksamhet, as the ledgers tell: tkr, income positive
/// and costs negative, exact to the öre. Each figure points to the first line that it comes from. A figure
/// that no ledger covers is missing. Forecasts are not in any ledger. Tells what the rules do not cover, what
/// the files lack, and when two files have the same figure.
Economy ledger_tables(const std::vector<Ledger>& ledgers, const LedgerRequest& request,
                      Diagnostics& diagnostics);

/// The accounts behind the driftredovisning's row of this name, in order of number, for every figure that a
/// ledger covers; nothing when the rules have no such row. What is wrong with the files is told by
/// `ledger_tables`.
std::vector<FigureAccounts> accounts_of_row(const std::vector<Ledger>& ledgers, const LedgerRequest& request,
                                            std::string_view row);

}  // namespace redovisa
