#pragma once

#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/plan.hpp"
#include "read/sheets/cell_reader.hpp"

namespace redovisa {

/// Puts a figure in an indicator's series; the same period told twice must say the same.
void add_to_series(std::vector<PeriodValue>& series, const PeriodValue& value, Diagnostics& diagnostics);
void add_to_series(std::vector<PeriodTarget>& series, const PeriodTarget& target, Diagnostics& diagnostics);

/// Sorts a series by the end of its periods; of two that end together the longer comes first.
void in_order_of_time(std::vector<PeriodValue>& series);
void in_order_of_time(std::vector<PeriodTarget>& series);

}  // namespace redovisa
