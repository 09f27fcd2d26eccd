#pragma once

#include <iosfwd>

#include "command_line.hpp"

namespace redovisa {

/// Reviews every folder and tells what was found. Returns the exit code: input_has_faults when anything is an
/// error, or a warning when the command is strict.
int run_review(const ReviewCommand& command, std::ostream& out, std::ostream& err);

}  // namespace redovisa
