#pragma once

#include <optional>
#include <string>
#include <vector>

#include "view/chart.hpp"
#include "view/goal_tables.hpp"

namespace redovisa {

/// Indicators whose development is shown together, and what that is called.
struct IndicatorHistories {
  std::string id, caption;
  std::vector<const AssessedIndicator*> indicators;
  std::string note = {};  // which of the indicators they are, when they are not all
};

/// Those that do not have the best level, the key indicators, and those of a goal: only indicators whose
/// figures are numbers and that have been measured at least three times, and of many the worst.
IndicatorHistories histories_off_target(const PlanView& view);
IndicatorHistories histories_of_keys(const PlanView& view);
IndicatorHistories histories_of(const AssessedGoal& goal, const PlanView& view);

/// All that have been measured in at least two years, in the plan's order.
IndicatorHistories histories_of_all(const PlanView& view);

/// A small chart for each: outcomes by year, the target and the forecast; nullopt when there are none.
std::optional<Chart> history_chart(const IndicatorHistories& histories, const PlanView& view);

/// The same figures, a row for each indicator. No rows: there are none.
Table history_table(const IndicatorHistories& histories, const PlanView& view);

}  // namespace redovisa
