#pragma once

#include <string>

#include "view/chart.hpp"

namespace redovisa {

/// The sheet of a chart's own workbook; its categories stand in column A from row 2 and each series in a
/// column of its own, below its name.
inline constexpr const char* chart_sheet = "Data";

/// The workbook that Word opens when somebody edits the chart's data. The same chart gives the same bytes.
std::string chart_workbook(const Chart& chart);

}  // namespace redovisa
