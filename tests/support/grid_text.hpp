#pragma once

#include <string>

#include "read/grid.hpp"

/// The cells one a line, for comparisons: "B2 number 12.5 [0.0%]", "C3 date 45900 [yyyy-mm-dd] 2025-08-31
/// formula".
std::string text_of(const redovisa::Grid& grid);
