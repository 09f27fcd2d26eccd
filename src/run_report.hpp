#pragma once

#include <iosfwd>

#include "command_line.hpp"
#include "diagnostics/diagnostic.hpp"
#include "view/review_list.hpp"

namespace redovisa {

/// Reads, assesses and writes the report of each folder; goes on with the next when one has faults.
int run_report(const ReportCommand& command, std::ostream& out, std::ostream& err);

/// Tells what a report must not be made with, if there is any.
bool is_stopped(const ReviewItems& review, std::ostream& err);

/// The messages in reading order, and how many there are of each severity when there are several.
void print(Diagnostics diagnostics, std::ostream& err);

}  // namespace redovisa
