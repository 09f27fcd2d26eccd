#pragma once

#include <iosfwd>

#include "command_line.hpp"

namespace redovisa {

/// redovisa ny: writes the workbooks to fill in. Never writes over a file. Throws UsageFailure when the
/// convention or the folder will not do, and EnvironmentFailure. Gives the exit code.
int run_new(const NewCommand& command, std::ostream& out, std::ostream& err);

}  // namespace redovisa
