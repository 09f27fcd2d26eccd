#pragma once

#include <string>
#include <vector>

#include "read/grid.hpp"

/// The sheet as Swedish Excel saves it as csv: semicolons, decimal comma, numbers as they are shown.
std::string csv_of(const redovisa::Grid& grid);

/// The sheets as an OpenDocument spreadsheet, formats included.
std::string ods_of(const std::vector<redovisa::Grid>& grids);
