#pragma once

#include "review/tables/contradictions.hpp"

namespace redovisa {

/// Makes one contradiction of the sum of a column and that of the variances which follow from it, when both
/// differ by the same and no cell is the culprit.
void join_related_sums(const PrintedTable& table, const std::vector<TableEquation>& equations,
                       std::vector<Contradiction>& contradictions);

}  // namespace redovisa
