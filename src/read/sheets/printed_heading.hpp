#pragma once

#include <string_view>

#include "model/printed_table.hpp"

namespace redovisa {

/// What a heading of a printed table says: "Total avvikelse", "Avvikelse budget-utfall", "Utfall jan–apr
/// 2025". A period without year is the report's year's, "perioden" is the report's own; "föregående år" the
/// one before. A heading of shares, or of two figures at once, is PrintedFigure::other.
PrintedColumn column_of_heading(std::string_view heading, PrintedKind table, const Period& report);

}  // namespace redovisa
