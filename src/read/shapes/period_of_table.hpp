#pragma once

#include <optional>

#include "read/grid.hpp"
#include "read/sheets/sheet_kind.hpp"

namespace redovisa {

/// The latest period from January to a month of the year that a sheet of the economy has outcomes for, by its
/// headings: "Utfall jan–aug 2025". nullopt when there is none.
std::optional<Period> period_of_table(const Grid& sheet, SheetKind kind, int year);

}  // namespace redovisa
