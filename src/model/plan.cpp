#include "model/plan.hpp"

#include <algorithm>

namespace redovisa {

const Reported* value_of(const std::vector<PeriodValue>& series, const Period& period) {
  const auto found = std::ranges::find(series, period, &PeriodValue::period);
  return found == series.end() ? nullptr : &found->value;
}

const PeriodValue* value_ending(const std::vector<PeriodValue>& series, const Period& period) {
  const auto found =
      std::ranges::find_if(series, [&](const PeriodValue& v) { return ends_together(v.period, period); });
  return found == series.end() ? nullptr : &*found;
}

}  // namespace redovisa
