#pragma once

#include <optional>

#include "diagnostics/diagnostic.hpp"
#include "model/source_material.hpp"
#include "read/source_folder.hpp"

namespace redovisa {

/// The report's period: the one asked for, else the latest of the report's year that there is data for, else
/// the year. A period asked for that nothing is reported for is told, with those that there are.
Period choose_period(const SourceFolder& folder, const std::optional<Period>& asked_for, int year,
                     Diagnostics& diagnostics);

/// Is anything reported for the material's period, or is there a plan alone?
bool is_followed_up(const SourceFolder& folder, const SourceMaterial& material);

}  // namespace redovisa
