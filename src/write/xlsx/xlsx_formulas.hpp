#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "view/table.hpp"

namespace redovisa {

/// The formula of a computed cell, "=C5-B5" or "=SUM(B5:B9)"; empty where the cell is given, or where the
/// formula would not give exactly the table's own value. `first_row` is the sheet's row of the table's first,
/// 1-based.
std::string formula_of(const Table& table, std::size_t row, std::size_t column, std::uint32_t first_row);

}  // namespace redovisa
