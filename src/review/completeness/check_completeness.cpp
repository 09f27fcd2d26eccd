#include "review/checks.hpp"
#include "review/completeness/completeness_parts.hpp"

namespace redovisa {

void check_completeness(const Reviewed& reviewed, Findings& findings) {
  check_text_endings(reviewed, findings);
  check_placeholders(reviewed, findings);
  if (!reviewed.material.followed_up) return;
  check_empty_tables(reviewed, findings);
  check_goal_texts(reviewed, findings);
}

}  // namespace redovisa
