#pragma once

#include <iosfwd>

#include "command_line.hpp"

namespace redovisa {

/// redovisa konvertera: writes an underlag anew as workbooks, csv or XML, reads it back and tells every
/// difference. Never writes over a file. Throws UsageFailure and EnvironmentFailure. Gives the exit code.
int run_convert(const ConvertCommand& command, std::ostream& out, std::ostream& err);

}  // namespace redovisa
