#pragma once

#include <iosfwd>

#include "command_line.hpp"

namespace redovisa {

/// Exit codes of the program.
inline constexpr int done = 0, input_has_faults = 1, wrong_usage = 2, environment_failed = 3;

/// Carries out a command: results on `out`, messages on `err`. Throws UsageFailure and EnvironmentFailure.
int run(const Command& command, std::ostream& out, std::ostream& err);

}  // namespace redovisa
