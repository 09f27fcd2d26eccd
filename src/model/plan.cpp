#include "model/plan.hpp"

#include <algorithm>

namespace redovisa {

const Reported* value_of(const std::vector<PeriodValue>& series, const Period& period) {
  const auto found = std::ranges::find(series, period, &PeriodValue::period);
  return found == series.end() ? nullptr : &found->value;
}

const PeriodValue* value_ending(const std::vector<PeriodValue>& series, const Period& period) {
  const PeriodValue* without_number = nullptr;
  for (const PeriodValue& value : series) {
    if (!ends_together(value.period, period)) continue;
    if (value.value.number) return &value;
    if (without_number == nullptr) without_number = &value;
  }
  return without_number;
}

const PeriodValue* forecast_for(const Indicator& indicator, const Period& period) {
  const PeriodValue* made_now = value_ending(indicator.forecasts, period);
  return made_now != nullptr ? made_now : value_ending(indicator.forecasts, whole_year(period.year));
}

}  // namespace redovisa
