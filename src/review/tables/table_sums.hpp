#pragma once

#include <vector>

#include "review/finding.hpp"
#include "review/tables/contradictions.hpp"
#include "review/tables/row_sums.hpp"

namespace redovisa {

/// What a printed table must fulfil and where it does not, worked out once for all checks of the table.
/// Points into the table.
struct TableSums {
  const PrintedTable& table;
  std::vector<ImpliedSum> implied;  // of each row
  std::vector<RowSum> rows;
  std::vector<TableEquation> equations;
  std::vector<Contradiction> contradictions;
};

TableSums sums_of(const PrintedTable& table, const VarianceSigns& signs);

// What is checked with them.

/// Typed sums and variances that differ, and entries that look like sums.
void check_sums(const TableSums& sums, Findings& findings);

/// Rows that stand twice.
void check_rows_twice(const TableSums& sums, Findings& findings);

/// Cells without figure in columns that are added up: where the typed sum differs, or where none is typed.
void check_blanks(const TableSums& sums, Findings& findings);

}  // namespace redovisa
