#pragma once

#include <string>

#include "model/year_history.hpp"

namespace redovisa {

/// Tells in a line for the terminal of the ledgers that the report has left out because they say themselves
/// that they go on after it. Those whose names say it, as other later files, are passed over in silence.
/// Empty: there are none.
std::string ledgers_left_out(const YearHistory& history, const Period& report);

}  // namespace redovisa
