#pragma once

#include "diagnostics/diagnostic.hpp"
#include "model/source_material.hpp"

namespace redovisa {

/// Tells which rows of Sjukfrånvaro and Personalomsättning are of the report's year, or of the year before,
/// but of no period that the report shows ("T2 2026", "2026" in August), while the same group has no other
/// row that is: one message for each measure, group and year, with all its cells.
void check_personnel_periods(const SourceMaterial& material, Diagnostics& diagnostics);

}  // namespace redovisa
