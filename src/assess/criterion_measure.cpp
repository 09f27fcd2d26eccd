#include "assess/criterion_measure.hpp"

#include <algorithm>

#include "assess/change_base.hpp"
#include "assess/criterion_limits.hpp"

namespace redovisa {

namespace {

const Decimal zero{0}, one{1}, hundred{100};

/// a − b, in days when they are dates; nullopt for what is no date among dates.
std::optional<Decimal> difference(const Decimal& a, const Decimal& b, const std::string& unit) {
  if (unit != date_unit) return a - b;
  const auto first = date_of(a), second = date_of(b);
  if (!first || !second) return std::nullopt;
  const auto days = std::chrono::sys_days{*first} - std::chrono::sys_days{*second};
  return Decimal{days.count()};
}

std::optional<ChangeBaseFigure> base_of(const Criterion& criterion, const Trial& trial) {
  const bool target_names_it = !criterion.base && trial.target != nullptr;
  if (auto base = named_base(trial.indicator, target_names_it ? *trial.target : criterion)) return base;
  return earlier_figure(trial.indicator, trial.choice, trial.figure);
}

Measurement change_of(const ChangeBaseFigure& base, const Trial& trial) {
  const bool is_mean = base.count != one;
  const auto change = is_mean ? trial.figure.number * base.count - base.sum
                              : difference(trial.figure.number, base.sum, trial.indicator.unit);
  if (!change) return {};
  return {Measured{*change, base.count, trial.direction, FactName::change, base.facts}};
}

Measurement relative_change_of(const ChangeBaseFigure& base, const Trial& trial) {
  if (!allows_ratio(base) || trial.indicator.unit == date_unit) return {{}, ReasonCode::ratio_impossible};
  const Decimal change = trial.figure.number * base.count - base.sum;
  return {Measured{change * hundred, base.sum, trial.direction, FactName::relative_change, base.facts}};
}

Measurement change_since_base(const Criterion& criterion, const Trial& trial) {
  const auto base = base_of(criterion, trial);
  if (!base && method_changed_since(trial.indicator, {}, trial.figure))
    return {{}, ReasonCode::method_changed};
  if (!base) return {{}, ReasonCode::no_base};
  if (base->since && method_changed_since(trial.indicator, base->since, trial.figure))
    return {{}, ReasonCode::method_changed};
  const bool tolerance_is_relative =
      trial.choice.tolerance_unit == ToleranceUnit::percent && trial.choice.tolerance > zero;
  const bool relative = is_change_without_size(criterion) ? tolerance_is_relative
                                                          : criterion.measure == Measure::relative_change;
  return relative ? relative_change_of(*base, trial) : change_of(*base, trial);
}

std::optional<Decimal> target_figure(const Trial& trial) {
  if (trial.target == nullptr || trial.indicator.unit == date_unit) return std::nullopt;
  return principal_figure(*trial.target);
}

/// Of a target with two bounds, the one that the figure is outside of: 84 of 85–90 is 84/85, and what is
/// above is mirrored as where lower is better. nullopt for other targets, for a figure inside and where the
/// plain quotient is meant.
std::optional<Measurement> share_of_bound(const Trial& trial) {
  if (trial.target == nullptr || trial.target->measure != Measure::value || trial.plain_share)
    return std::nullopt;
  const auto limits = limits_of(*trial.target, trial.direction, trial.choice);
  if (!limits || !limits->least || !limits->most) return std::nullopt;
  const Decimal &least = limits->least->value, &most = limits->most->value, &figure = trial.figure.number;
  if (figure >= least && figure <= most) return std::nullopt;
  const Decimal& bound = figure < least ? least : most;
  if (bound <= zero) return Measurement{{}, ReasonCode::ratio_impossible};
  const Decimal share = figure < least ? figure : most + most - figure;
  return Measurement{Measured{share * hundred, bound, Direction::higher, FactName::share_of_target}};
}

/// Where lower is better the share is mirrored, so that 20 % too much is 80 % of the target, unless the
/// limits say that it is the plain quotient that is meant.
Measurement share_of_target(const Trial& trial) {
  if (trial.indicator.unit != date_unit)
    if (const auto of_bound = share_of_bound(trial)) return *of_bound;
  auto target = target_figure(trial);
  if (!target) return {};
  const bool near_zero = trial.direction == Direction::near_zero;
  const Decimal figure = near_zero ? absolute(trial.figure.number) : trial.figure.number;
  if (near_zero) target = absolute(*target);
  if (*target <= zero) return {{}, ReasonCode::ratio_impossible};
  const bool lower = near_zero || trial.direction == Direction::lower;
  const bool mirrored = lower && !trial.plain_share;
  const Decimal share = mirrored ? *target + *target - figure : figure;
  const Direction better = lower && !mirrored ? Direction::lower : Direction::higher;
  return {Measured{share * hundred, *target, better, FactName::share_of_target}};
}

/// How far it is to the nearest bound of the target; negative when the target is more than reached.
Measurement distance_to_target(const Trial& trial) {
  if (trial.target == nullptr || trial.target->measure != Measure::value) return {};
  const auto limits = limits_of(*trial.target, trial.direction, trial.choice);
  if (!limits) return {{}, ReasonCode::no_direction};
  const std::string& unit = trial.indicator.unit;
  std::optional<Decimal> distance;
  if (limits->least) distance = difference(limits->least->value, trial.figure.number, unit);
  if (limits->most) {
    const auto over = difference(trial.figure.number, limits->most->value, unit);
    if (over && (!distance || *over > *distance)) distance = over;
  }
  if (!distance) return {};
  return {Measured{*distance, one, Direction::lower, FactName::distance}};
}

/// A target that lies the wrong way from the baseline has no way to it.
Measurement share_of_way(const Criterion& criterion, const Trial& trial) {
  const auto target = target_figure(trial);
  const auto base = named_base(trial.indicator, criterion.base || !trial.target ? criterion : *trial.target);
  if (!target || !base) return {};
  const Decimal way = *target - base->sum, gone = trial.figure.number - base->sum;
  const bool wrong_way = (trial.direction == Direction::higher && way < zero) ||
                         (trial.direction == Direction::lower && way > zero);
  if (way == zero || wrong_way) return {};
  const Decimal forward = way > zero ? gone : -gone;
  return {Measured{forward * hundred, absolute(way), Direction::higher, FactName::share_of_way, base->facts}};
}

/// The municipality's latest place, where the figure itself is none; null: unknown or too old. Values of
/// others come a year late, so that the place may be of the year before the figure's.
const Standing* standing_of(const Trial& trial) {
  if (trial.figure.of || trial.indicator.unit == rank_unit) return nullptr;
  const int year = trial.figure.period.year;
  const int oldest = year - std::max(1, static_cast<int>(trial.choice.greatest_age));
  const Standing* latest = nullptr;
  for (const Standing& standing : trial.indicator.standings)
    if (standing.year <= year && standing.year >= oldest) latest = &standing;
  return latest;
}

std::vector<Fact> facts_of(const Standing& standing) {
  return {{FactName::place, decimal_of(standing.place), whole_year(standing.year), standing.position},
          {FactName::group_size, decimal_of(standing.of), whole_year(standing.year), standing.position}};
}

Measurement rank(const Trial& trial) {
  if (const Standing* standing = standing_of(trial))
    return {Measured{decimal_of(standing->place), one, Direction::lower, {}, facts_of(*standing)}};
  return {Measured{trial.figure.number, one, Direction::lower}};
}

/// A place without the size of its group is a percentile already when the figures are percent.
Measurement rank_share(const Trial& trial) {
  if (const Standing* standing = standing_of(trial))
    return {Measured{decimal_of(standing->place) * hundred, decimal_of(standing->of), Direction::lower,
                     FactName::percentile, facts_of(*standing)}};
  const Decimal& figure = trial.figure.number;
  const std::optional<Decimal>& group = trial.figure.of;
  if (group && *group > zero)
    return {Measured{
        figure * hundred, *group, Direction::lower, FactName::percentile, {{FactName::group_size, *group}}}};
  if (trial.indicator.unit != "%") return {{}, ReasonCode::no_group};
  return {Measured{figure, one, Direction::lower, FactName::percentile}};
}

}  // namespace

Measurement measure(const Criterion& criterion, const Trial& trial) {
  switch (criterion.measure) {
    case Measure::value:
      return {Measured{trial.figure.number, one, trial.direction}};
    case Measure::change:
    case Measure::relative_change:
      return change_since_base(criterion, trial);
    case Measure::share_of_target:
      return share_of_target(trial);
    case Measure::distance_to_target:
      return distance_to_target(trial);
    case Measure::share_of_way:
      return share_of_way(criterion, trial);
    case Measure::rank:
      return rank(trial);
    case Measure::rank_share:
      return rank_share(trial);
  }
  return {};
}

}  // namespace redovisa
