#pragma once

#include <optional>
#include <string_view>

#include "model/date.hpp"
#include "view/chart.hpp"
#include "view/economy_tables.hpp"

namespace redovisa {

/// What the bars of a chart of activities are, and how their charts' ids end.
struct ActivityWord {
  std::string_view word = "verksamhet";  // "per verksamhet", "varje verksamhets"
  std::string_view id = "verksamhet";
};

/// The forecast variance of each activity, largest deficit and surplus easy to see.
std::optional<Chart> activity_variance_chart(const NamedTable& activities, const ActivityWord& word = {});

/// Outcome and forecast of each activity against their budgets. Of very many activities those whose variances
/// are the largest.
std::optional<Chart> activity_budget_chart(const NamedTable& activities, const Period& period,
                                           const ActivityWord& word = {});

/// Outcome and forecast of each volume against their budgets; in percent of the budget when the volumes are
/// of so different sizes that the small ones would not be seen.
std::optional<Chart> volume_chart(const NamedTable& volumes, const Period& period);

}  // namespace redovisa
