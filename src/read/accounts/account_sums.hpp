#pragma once

#include <string>
#include <vector>

#include "model/account_rules.hpp"
#include "model/printed_table.hpp"
#include "read/accounts/account_lines.hpp"

namespace redovisa {

/// An innermost row of a table of accounts.
struct AccountLeaf {
  std::string code;
  std::size_t row;          // of the printed table
  const AccountRule* rule;  // null when no rule has the account
};

bool is_income(const AccountLeaf& leaf);

/// A printed table for every sum in a table of accounts that is not what its leaves give, within rounding:
/// the leaves and the sum as their total, so that the review tells of it with all cells. "Summa 60" is the
/// sum of the accounts that begin so. What "Summa KOSTNADER" is of is local: the class, or what stands
/// between.
std::vector<PrintedTable> sums_that_differ(const PrintedTable& table, const std::vector<AccountLine>& lines,
                                           const std::vector<AccountLeaf>& leaves);

}  // namespace redovisa
