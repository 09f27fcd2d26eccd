#pragma once

#include <string>

#include "read/grid.hpp"

namespace redovisa {

/// A sheet as csv that Excel opens in Swedish: UTF-8 with byte order mark, semicolons, decimal comma, CRLF;
/// every cell in its row and column. Numbers are written as they are shown; one that holds more than is shown
/// is written whole. A text that a spreadsheet would take for a formula gets an apostrophe before it.
std::string sheet_as_csv(const Grid& grid);

/// What a cell is in csv, before it is quoted. `is_name`: in a column of names, numbers keep their point, as
/// in "1.1".
std::string text_in_csv(const GridCell& cell, bool is_name);

}  // namespace redovisa
