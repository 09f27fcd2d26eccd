#include "review/checks.hpp"
#include "review/sources/source_parts.hpp"

namespace redovisa {

void check_sources(const Reviewed& reviewed, Findings& findings) {
  check_counted_sick_leave(reviewed, findings);
  check_kolada_outcomes(reviewed, findings);
  check_budget_adherence(reviewed, findings);
  check_comparison_years(reviewed, findings);
}

}  // namespace redovisa
