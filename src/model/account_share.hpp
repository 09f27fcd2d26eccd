#pragma once

#include <string>
#include <vector>

#include "model/economy.hpp"

namespace redovisa {

/// What an account adds to a figure of the driftredovisning, tkr with the report's signs.
struct AccountShare {
  std::string number, name;
  Decimal tkr;
  SourcePosition position;  // the first line of the ledger that it comes from
};

/// A figure of a row as the ledger gives it, and the accounts that it is the sum of, in their order.
struct FigureAccounts {
  Reported OperatingRow::*field = nullptr;
  Decimal tkr;
  std::vector<AccountShare> accounts;
};

}  // namespace redovisa
