#pragma once

#include <optional>
#include <vector>

#include "view/chart.hpp"
#include "view/municipal_view.hpp"

namespace redovisa {

/// Each committee in a row: its goals, its assignments and what it forecasts against its budget, tkr.
Table committee_overview(const MunicipalView& view);

/// How many assignments of each committee have each status, and how many deviate from their plan.
Table committee_assignments(const MunicipalView& view);

/// The sick leave and turnover of each committee and of all, weighed by employees. A share of all is told
/// only when every committee has one and its number of employees.
Table committee_personnel(const MunicipalView& view);

/// What is lacking from whom.
Table gap_table(const MunicipalView& view);

/// Outcome and forecast against budget, and the forecast's variance, a bar for each committee.
std::vector<Chart> committee_charts(const MunicipalView& view);

}  // namespace redovisa
