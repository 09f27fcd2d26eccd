#pragma once

#include <vector>

#include "review/tables/table_cells.hpp"

namespace redovisa {

/// A column "Totalt" and the columns that it is the sum of, as most rows have it.
struct TotalColumn {
  std::size_t column = 0;
  std::vector<std::size_t> addends;
  bool unsure = false;  // the rows do not show it, the kind of table alone
};

std::vector<TotalColumn> column_sums(const PrintedTable& table);

}  // namespace redovisa
