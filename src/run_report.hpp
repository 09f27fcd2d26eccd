#pragma once

#include <iosfwd>

#include "command_line.hpp"
#include "diagnostics/diagnostic.hpp"

namespace redovisa {

/// Reads, assesses and writes the report of each folder; goes on with the next when one has faults.
int run_report(const ReportCommand& command, std::ostream& out, std::ostream& err);

/// The messages in reading order, and how many there are of each severity when there are several.
void print(Diagnostics diagnostics, std::ostream& err);

}  // namespace redovisa
