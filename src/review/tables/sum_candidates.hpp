#pragma once

#include <map>
#include <string>
#include <vector>

#include "review/tables/implied_subtotals.hpp"
#include "review/tables/row_sums.hpp"

namespace redovisa {

using Addends = std::vector<SummedRow>;

/// The entries of a group, and how many subtotals it has.
struct SummedGroup {
  std::vector<std::size_t> entries;
  std::size_t subtotals = 0;
};

/// The rows that sums are made of, found once for a table.
struct SummedTable {
  const PrintedTable& table;
  std::vector<std::size_t> entries, subtotals, totals;
  std::map<std::string, SummedGroup> groups;  // by folded name
  std::vector<bool> subtotalled;              // is the row in a group that has a subtotal?
  const std::vector<ImpliedSum>& implied;     // entries that are sums of others
  std::vector<std::size_t> columns;           // that can tell what belongs to a sum
};

/// `implied` are the table's `implied_sums`, which must outlive the result.
SummedTable summed_table(const PrintedTable& table, const std::vector<ImpliedSum>& implied);

/// What the sum row may be the sum of, the most likely first. None of them is empty.
std::vector<Addends> candidates_for(const SummedTable& t, std::size_t sum);

/// The subtotals, and the entries that are in none.
Addends subtotals_and_rest(const SummedTable& t);

}  // namespace redovisa
