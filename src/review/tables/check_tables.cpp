// The printed tables one by one, each with its sums worked out once.
#include "review/checks.hpp"
#include "review/tables/check_variance_signs.hpp"
#include "review/tables/cost_signs.hpp"
#include "review/tables/table_sums.hpp"
#include "review/tables/table_units.hpp"

namespace redovisa {

void check_tables(const Reviewed& reviewed, Findings& findings) {
  const Convention& convention = reviewed.material.convention;
  for (const PrintedTable& table : reviewed.material.printed) {
    const TableSums sums = sums_of(table, convention.variance_signs);
    check_sums(sums, findings);
    check_cost_signs(table, findings);
    check_table_unit(table, reviewed.material.period.year, findings);
    check_variance_signs(table, convention, findings);
    check_rows_twice(sums, findings);
    check_blanks(sums, findings);
  }
}

}  // namespace redovisa
