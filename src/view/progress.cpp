#include "view/progress.hpp"

#include <tuple>

namespace redovisa {

namespace {

std::tuple<int, unsigned> end_of(const Period& period) { return {period.year, period.last_month}; }

/// Is the difference of two such figures a distance?
bool can_be_measured(const std::string& unit) { return unit != yes_no_unit && unit != date_unit; }

}  // namespace

const PeriodValue* latest_outcome(const Indicator& indicator, const Period& report) {
  const PeriodValue* latest = nullptr;
  for (const auto& outcome : indicator.outcomes) {
    if (!outcome.value.number || end_of(outcome.period) > end_of(report)) continue;
    if (latest == nullptr || end_of(outcome.period) > end_of(latest->period)) latest = &outcome;
  }
  return latest;
}

const PeriodTarget* pursued_target(const Indicator& indicator, const Period& report) {
  const PeriodTarget* now_or_next = target_for(indicator, report, true);
  if (now_or_next != nullptr || indicator.targets.empty()) return now_or_next;
  return &indicator.targets.back();
}

std::optional<Progress> progress_of(const Indicator& indicator, const Period& report) {
  const PeriodValue* now = latest_outcome(indicator, report);
  const PeriodTarget* target = pursued_target(indicator, report);
  if (now == nullptr || target == nullptr || !indicator.baseline || !can_be_measured(indicator.unit))
    return std::nullopt;
  const auto& from = indicator.baseline->value.number;
  const auto& to = target->value.number;
  if (!from || !to) return std::nullopt;
  const auto percent = quotient((*now->value.number - *from) * Decimal{100}, *to - *from, 0);
  if (!percent) return std::nullopt;
  return Progress{*percent, now->value.measured.value_or(now->period)};
}

}  // namespace redovisa
