#pragma once

#include <iosfwd>

#include "command_line.hpp"

namespace redovisa {

/// Reads the municipality's folder and its committees', puts them together and writes the municipality's
/// report, or shows why fullmäktige's goals were judged as they were.
int run_municipality(const MunicipalityCommand& command, std::ostream& out, std::ostream& err);

}  // namespace redovisa
