#pragma once

#include "view/economy_tables.hpp"
#include "view/goal_tables.hpp"

namespace redovisa {

/// The economy in a few lines, tkr: the period and the year for the whole driftredovisning, the forecast of
/// its parts when they are few, and the investments. The figures are those of the full tables. No rows: there
/// is no economy.
Table economy_in_brief(const EconomyTables& tables, const Period& period);

/// What the committee may have to decide on: a forecast worse than budget, goals that are not fulfilled, and
/// assignments that do not follow their plan, each with the measure that the source material has. No rows:
/// nothing.
Table open_matters(const PlanView& view, const EconomyTables& tables);

}  // namespace redovisa
