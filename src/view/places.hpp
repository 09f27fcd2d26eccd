#pragma once

#include <string>

#include "diagnostics/source_position.hpp"

namespace redovisa {

/// A place as the report tells it, without its folder, which is the report's own and would only be noise:
/// "plan.xlsx:Indikatorer!F7". Empty for no place.
std::string place_in_report(const SourcePosition& position);

}  // namespace redovisa
