#pragma once

#include <cstdint>

#include "view/chart.hpp"
#include "write/xlsx/xlsx_chart_data.hpp"
#include "write/xlsx/xlsx_sheet.hpp"

namespace redovisa {

/// Writes the figures of a chart that the sheet's table does not hold, as a small table with its headings in
/// the given row (0-based), and tells where they stand. It takes a row more than there are categories.
ChartCells write_chart_figures(const SheetContext& context, lxw_worksheet* sheet, const Chart& chart,
                               std::uint32_t row);

}  // namespace redovisa
