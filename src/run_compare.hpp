#pragma once

#include <iosfwd>

#include "command_line.hpp"

namespace redovisa {

/// redovisa jamfor: shows or writes what has changed between two periods. Returns the exit code.
int run_compare(const CompareCommand& command, std::ostream& out, std::ostream& err);

}  // namespace redovisa
