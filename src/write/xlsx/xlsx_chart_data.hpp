#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "view/chart.hpp"
#include "view/table.hpp"

namespace redovisa {

/// Cells in a row or column of a sheet, 0-based and inclusive.
struct SheetRange {
  std::uint32_t first_row = 0, first_column = 0, last_row = 0, last_column = 0;
};

struct SeriesCells {
  SheetRange name, values;
};

/// Where on a sheet a chart's names and figures stand.
struct ChartCells {
  SheetRange categories;
  std::vector<SeriesCells> series;  // in the chart's order
  bool percent = false;             // the cells hold fractions shown as percentages
};

/// Where a table holds exactly the chart's figures, a category to a row or to a column; nullopt when it does
/// not. `heading_row` is the sheet's row of the table's headings, 0-based.
std::optional<ChartCells> find_in_table(const Chart& chart, const Table& table, std::uint32_t heading_row);

}  // namespace redovisa
