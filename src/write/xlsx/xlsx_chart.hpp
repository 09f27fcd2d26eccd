#pragma once

#include <string>
#include <xlsxwriter.h>

#include "view/chart.hpp"
#include "write/palette.hpp"
#include "write/xlsx/xlsx_chart_data.hpp"

namespace redovisa {

/// The rows that the inserted chart covers.
std::uint32_t chart_rows(const Chart& chart);

/// A sheet of a workbook under construction.
struct ChartPlace {
  lxw_workbook* workbook;
  lxw_worksheet* sheet;
  std::string sheet_name;
  std::uint32_t row;  // 0-based; the chart's upper edge
};

/// Inserts a native Excel chart over figures that stand on the same sheet; its description is the alternative
/// text.
void insert_chart(const ChartPlace& place, const Chart& chart, const ChartCells& cells,
                  const Palette& palette);

}  // namespace redovisa
