#pragma once

#include <iosfwd>

#include "command_line.hpp"

namespace redovisa {

/// redovisa importera: makes workbooks of a document's tables and texts, each cell with where it came from,
/// and lists what was not understood. Never writes over a file. Throws UsageFailure and EnvironmentFailure.
/// Gives the exit code.
int run_import(const ImportCommand& command, std::ostream& out, std::ostream& err);

}  // namespace redovisa
