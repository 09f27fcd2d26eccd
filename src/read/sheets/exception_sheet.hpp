#pragma once

#include <vector>

#include "model/review_exception.hpp"
#include "read/grid.hpp"
#include "read/sheets/cell_reader.hpp"

namespace redovisa {

/// Reads a sheet Undantag: findings of the review that a person has accepted. Whether the codes exist is told
/// by the review.
void read_exception_sheet(const Grid& grid, const ReadContext& context,
                          std::vector<ReviewException>& exceptions);

}  // namespace redovisa
