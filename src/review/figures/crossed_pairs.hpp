#pragma once

#include "review/figures/figure_matching.hpp"

namespace redovisa {

/// "från 6,8 % till 9,2 %", where the table has 9,2 before and 6,8 now: each number agrees with a figure, but
/// with the other one's. The first of the two then differs from what it should be.
void find_crossed_pairs(const Reviewed& reviewed, const std::vector<Claim>& claims, const FigureIndex& index,
                        std::vector<FigureMatch>& matches);

}  // namespace redovisa
