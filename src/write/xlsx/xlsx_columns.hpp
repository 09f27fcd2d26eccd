#pragma once

#include <string_view>
#include <vector>

#include "view/chart.hpp"
#include "view/table.hpp"

namespace redovisa {

struct SheetColumn {
  double width = 8;      // in Excel's unit, the width of a digit
  bool wrapped = false;  // it holds text longer than the column is wide
};

/// The width of each column after what it holds. Where together they would make the print too small to read,
/// the columns of long texts are narrowed and their text is wrapped.
std::vector<SheetColumn> sheet_columns(const Table& table);

/// Makes the columns wide enough for a chart's names and figures too, when they stand in a table of their
/// own.
void make_room(std::vector<SheetColumn>& columns, const Chart& chart);

/// Lines that a text takes when it is wrapped over a width in Excel's unit; at least 1.
int wrapped_lines(std::string_view text, double width, bool bold = false);

}  // namespace redovisa
