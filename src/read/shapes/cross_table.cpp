#include "read/shapes/cross_table.hpp"

#include <algorithm>
#include <vector>

#include "diagnostics/folded.hpp"
#include "model/date.hpp"
#include "read/sheets/grid_rows.hpp"

namespace redovisa {

namespace {

bool is_period(const GridCell& heading) { return parse_period(heading.text).has_value(); }

bool is_heading_row(RowCells row) {
  const auto says = [&](std::string_view word) {
    return std::ranges::any_of(row, [&](const GridCell& cell) { return folded(cell.text) == word; });
  };
  return says("grupp") && !says("period") && std::ranges::any_of(row, is_period);
}

class RowsByPeriod {
 public:
  RowsByPeriod(const Grid& table, RowCells headings) : headings_{headings}, row_{headings.front().row} {
    result_ = table;
    std::erase_if(result_.cells, [&](const GridCell& cell) { return cell.row >= row_; });
    result_.merged.clear();
    add_headings();
  }

  void add(RowCells row) {
    for (const GridCell& heading : headings_) {
      const GridCell* value = is_period(heading) ? cell_in(row, heading.column) : nullptr;
      if (value == nullptr) continue;
      ++row_;
      stands_at(0, {value->row, value->column});
      for (const GridCell& other : headings_) {
        if (is_period(other)) continue;
        stands_at(other.column, {value->row, other.column});
        if (const GridCell* cell = cell_in(row, other.column)) put(*cell, other.column, *cell);
      }
      put(heading, period_column(), heading);
      put(*value, period_column() + 1, *value);
    }
  }

  Grid result() && { return std::move(result_); }

 private:
  Grid result_;
  RowCells headings_;
  std::uint32_t row_;

  std::uint32_t period_column() const { return headings_.back().column + 1; }

  void add_headings() {
    for (const GridCell& heading : headings_)
      if (!is_period(heading)) put(heading, heading.column, heading);
    const auto first = std::ranges::find_if(headings_, is_period);
    GridCell cell = *first;
    for (const char* name : {"Period", "Värde"}) {
      cell.text = name;
      put(cell, period_column() + (cell.text == "Värde" ? 1U : 0U), *first);
    }
  }

  /// Where the file has what the column of the row being made holds, or would hold; column 0 is the row.
  void stands_at(std::uint32_t column, const CellPlace& place) {
    result_.shape.origins[{row_, column}] = place;
  }

  /// A copy in the row being made, which stands in the file where `origin` does.
  void put(GridCell cell, std::uint32_t column, const GridCell& origin) {
    cell.row = row_;
    cell.column = column;
    stands_at(column, {origin.row, origin.column});
    result_.cells.push_back(std::move(cell));
  }
};

}  // namespace

std::optional<Grid> rows_by_period(const Grid& table) {
  const std::vector<RowCells> rows = rows_of(table);
  const auto headings = std::ranges::find_if(rows, is_heading_row);
  if (headings == rows.end()) return std::nullopt;
  RowsByPeriod made{table, *headings};
  for (auto row = headings + 1; row != rows.end(); ++row) made.add(*row);
  return std::move(made).result();
}

}  // namespace redovisa
