#pragma once

#include "diagnostics/diagnostic.hpp"
#include "model/source_material.hpp"

namespace redovisa {

/// Tells of what the rows of a plan say of each other that cannot be: goals that do not exist, levels and
/// kinds that the convention does not have, targets without direction, decisions without reason.
void check_links(const SourceMaterial& material, Diagnostics& diagnostics);

}  // namespace redovisa
