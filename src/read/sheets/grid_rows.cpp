#include "read/sheets/grid_rows.hpp"

#include <algorithm>

namespace redovisa {

std::vector<RowCells> rows_of(const Grid& grid) {
  std::vector<RowCells> rows;
  for (std::size_t first = 0; first < grid.cells.size();) {
    std::size_t last = first;
    while (last < grid.cells.size() && grid.cells[last].row == grid.cells[first].row) ++last;
    rows.emplace_back(&grid.cells[first], last - first);
    first = last;
  }
  return rows;
}

const GridCell* cell_in(RowCells row, std::uint32_t column) {
  const auto found = std::ranges::lower_bound(row, column, {}, &GridCell::column);
  return found != row.end() && found->column == column ? &*found : nullptr;
}

}  // namespace redovisa
