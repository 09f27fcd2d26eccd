#pragma once

#include <string>

#include "write/chart/chart_drawing.hpp"

namespace redovisa {

/// The same drawing as an Enhanced Metafile: the vector picture that readers without SVG support show.
std::string to_emf(const Drawing& drawing);

}  // namespace redovisa
