#pragma once

#include <optional>

#include "diagnostics/diagnostic.hpp"
#include "model/source_material.hpp"
#include "read/source_folder.hpp"

namespace redovisa {

/// The report's period: the one asked for, else the latest of the report's year that there is data for, else
/// the year. A period asked for that nothing is reported for is told, with those that there are. Where nothing
/// but payroll files tells of the year, it is the last period of the convention's calendar that they reach the
/// end of. A ledger may be of any period that is asked for.
Period choose_period(const SourceFolder& folder, const std::optional<Period>& asked_for, int year,
                     const Convention& convention, Diagnostics& diagnostics);

/// Is anything reported for the material's period, or is there a plan alone? A ledger counts when its period
/// was asked for.
bool is_followed_up(const SourceFolder& folder, const SourceMaterial& material,
                    const std::optional<Period>& asked_for);

}  // namespace redovisa
