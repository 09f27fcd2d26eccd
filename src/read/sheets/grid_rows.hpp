#pragma once

#include <span>
#include <vector>

#include "read/grid.hpp"

namespace redovisa {

/// The cells of one row, from left to right.
using RowCells = std::span<const GridCell>;

/// The rows of a sheet that hold anything, in order. They point into the grid.
std::vector<RowCells> rows_of(const Grid& grid);

/// Null when nothing stands in the column.
const GridCell* cell_in(RowCells row, std::uint32_t column);

}  // namespace redovisa
