#include "review/tables/table_sums.hpp"

namespace redovisa {

TableSums sums_of(const PrintedTable& table, const VarianceSigns& signs) {
  TableSums sums{table, implied_sums(table), {}, {}, {}};
  sums.rows = row_sums(table, sums.implied);
  sums.equations = equations_of(table, sums.rows, signs);
  sums.contradictions = contradictions_in(table, sums.equations);
  return sums;
}

}  // namespace redovisa
