#pragma once

#include <vector>

#include "review/tables/implied_subtotals.hpp"
#include "review/tables/table_cells.hpp"

namespace redovisa {

struct SummedRow {
  std::size_t row = 0;
  bool minus = false;  // costs without minus sign, taken from the income
};

/// A typed sum row and the rows that it is the sum of, as most of its columns have it.
struct RowSum {
  std::size_t row = 0;
  std::vector<SummedRow> addends;
  bool unsure = false;  // fewer than half of the columns have it so
};

/// The table's total and subtotal rows, `implied` being its `implied_sums`. A total may be there twice: as
/// the sum of its entries and of its subtotals.
std::vector<RowSum> row_sums(const PrintedTable& table, const std::vector<ImpliedSum>& implied);

/// May the column's figures be added up at all? Not percentages, averages and prices.
bool column_adds_up(const PrintedColumn& column);

}  // namespace redovisa
