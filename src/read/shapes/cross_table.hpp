#pragma once

#include <optional>

#include "read/grid.hpp"

namespace redovisa {

/// A table of shares with a row for each group and a column for each period ("Grupp | jan–aug 2025 | 2024"),
/// as payroll systems and older reports have sick leave: the same with a row for each group and period, under
/// the headings Grupp, Period and Värde, every value with its own place in the file. Other columns follow
/// along. nullopt when the table has a column Period, or none whose heading is a period.
std::optional<Grid> rows_by_period(const Grid& table);

}  // namespace redovisa
