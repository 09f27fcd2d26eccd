#include "model/plan.hpp"

#include <algorithm>

namespace redovisa {

namespace {

template <class Value>
const Value* find_ending(const std::vector<Value>& series, const Period& period) {
  const Value* without_number = nullptr;
  for (const Value& value : series) {
    if (!ends_together(value.period, period)) continue;
    if (value.value.number) return &value;
    if (without_number == nullptr) without_number = &value;
  }
  return without_number;
}

/// A better level's limit that is higher than a worse one's says that higher is better.
std::optional<Direction> direction_of_levels(const std::vector<LevelCriterion>& levels) {
  if (levels.empty()) return std::nullopt;
  if (const auto told = direction_of(levels.front().criterion)) return told;
  if (levels.size() < 2) return std::nullopt;
  const auto better = principal_figure(levels[0].criterion), worse = principal_figure(levels[1].criterion);
  if (!better || !worse || *better == *worse) return std::nullopt;
  return *better > *worse ? Direction::higher : Direction::lower;
}

}  // namespace

const Reported* value_of(const std::vector<PeriodValue>& series, const Period& period) {
  const auto found = std::ranges::find(series, period, &PeriodValue::period);
  return found == series.end() ? nullptr : &found->value;
}

const PeriodValue* value_ending(const std::vector<PeriodValue>& series, const Period& period) {
  return find_ending(series, period);
}

const PeriodTarget* value_ending(const std::vector<PeriodTarget>& series, const Period& period) {
  return find_ending(series, period);
}

const PeriodValue* forecast_for(const Indicator& indicator, const Period& period) {
  const PeriodValue* made_now = value_ending(indicator.forecasts, period);
  return made_now != nullptr ? made_now : value_ending(indicator.forecasts, whole_year(period.year));
}

Decimal number_of(const Date& date) {
  const auto month = static_cast<unsigned>(date.month()), day = static_cast<unsigned>(date.day());
  return {static_cast<int>(date.year()) * 10000LL + month * 100LL + day, 0};
}

std::optional<Date> date_of(const Decimal& number) { return parse_date(to_machine_text(trimmed(number))); }

const PeriodTarget* target_for(const Indicator& indicator, const Period& period, bool or_next) {
  const auto demands = [](const PeriodTarget& t) { return t.criterion.demands(); };
  for (const PeriodTarget& target : indicator.targets) {
    const bool now = ends_together(target.period, whole_year(period.year));
    const bool later = or_next && target.period.year > period.year;
    if ((now || later) && demands(target)) return &target;
  }
  return value_ending(indicator.targets, whole_year(period.year));
}

std::optional<Direction> direction_of(const Indicator& indicator, const Criterion* criterion) {
  if (indicator.unit == rank_unit) return Direction::lower;  // the first place is the best, whatever is said
  if (indicator.direction) return indicator.direction;
  if (criterion != nullptr)
    if (const auto told = direction_of(*criterion)) return told;
  if (indicator.unit == yes_no_unit) return Direction::higher;
  if (indicator.unit == date_unit) return Direction::lower;
  return direction_of_levels(indicator.levels);
}

}  // namespace redovisa
