#pragma once

#include <string>

#include "write/chart/chart_drawing.hpp"

namespace redovisa {

/// A self-contained SVG with title and description, sized in millimetres.
std::string to_svg(const Drawing& drawing);

}  // namespace redovisa
