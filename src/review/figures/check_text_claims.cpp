// What texts say of largest and main items and of increases, against the tables.
#include "review/checks.hpp"
#include "review/figures/superlatives.hpp"
#include "review/figures/text_directions.hpp"

namespace redovisa {

void check_text_claims(const Reviewed& reviewed, Findings& findings) {
  const FigureIndex index{reviewed.material};
  const SubjectLookup lookup{index, reviewed.material.report.committee};
  check_number_pairs(reviewed, reviewed.claims, findings);
  check_told_directions(reviewed, index, lookup, findings);
  check_superlatives(reviewed, index, lookup, findings);
}

}  // namespace redovisa
