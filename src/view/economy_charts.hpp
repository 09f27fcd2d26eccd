#pragma once

#include <optional>

#include "model/date.hpp"
#include "view/chart.hpp"
#include "view/economy_tables.hpp"

namespace redovisa {

/// The forecast variance of each activity, largest deficit and surplus easy to see.
std::optional<Chart> activity_variance_chart(const NamedTable& activities);

/// Outcome and forecast of each activity against their budgets. Of very many activities those whose variances
/// are the largest.
std::optional<Chart> activity_budget_chart(const NamedTable& activities, const Period& period);

/// Outcome and forecast of each volume against their budgets; in percent of the budget when the volumes are
/// of so different sizes that the small ones would not be seen.
std::optional<Chart> volume_chart(const NamedTable& volumes, const Period& period);

}  // namespace redovisa
