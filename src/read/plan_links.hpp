#pragma once

#include <cstdint>

#include "diagnostics/diagnostic.hpp"
#include "model/source_material.hpp"

namespace redovisa {

/// Must some indicator of a follow-up have a figure, or are they all to be made of other plans' figures?
enum class FigureDemand : std::uint8_t { some, none };

/// Tells of what the rows of a plan say of each other that cannot be: goals that do not exist, levels and
/// kinds that the convention does not have, targets without direction, decisions without reason.
void check_links(const SourceMaterial& material, Diagnostics& diagnostics,
                 FigureDemand demand = FigureDemand::some);

}  // namespace redovisa
