#include "assess/trend_rules.hpp"

#include <algorithm>
#include <chrono>

#include "assess/level_demands.hpp"

namespace redovisa {

namespace {

const Decimal zero{0};

/// How far a figure, told as a multiple of the count, is outside the limits; zero inside.
Decimal distance_outside(const Decimal& figure, const Limits& limits, const Decimal& count) {
  Decimal distance = zero;
  if (limits.least) distance = std::max(distance, limits.least->value * count - figure);
  if (limits.most) distance = std::max(distance, figure - limits.most->value * count);
  return distance;
}

struct Gain {
  std::optional<Decimal> gain = {};
  ReasonCode fault = ReasonCode::no_direction;
};

/// Towards an interval is better, whatever the side.
Gain gain_towards(const Criterion* target, const Decimal& now, const ChangeBaseFigure& base,
                  const RuleChoice& choice) {
  if (target == nullptr || target->measure != Measure::value) return {{}, ReasonCode::no_target};
  const auto limits = limits_of(*target, Direction::interval, choice);
  if (!limits) return {{}, ReasonCode::no_target};
  return {distance_outside(base.sum, *limits, base.count) - distance_outside(now, *limits, base.count)};
}

/// How many days later than the base. What comes back every year, a date in the same year counted from its
/// own period's, is held against the same day of the base's year: 10 February 2026 is 8 days before 18
/// February 2025. A day that is set once is compared as it is.
std::optional<Decimal> days_later(const JudgedFigure& figure, const ChangeBaseFigure& base) {
  const auto now = date_of(figure.number), before = date_of(base.sum);
  if (!now || !before) return std::nullopt;
  using std::chrono::years, std::chrono::sys_days;
  Date then = *before;
  if (base.since) {
    const years between{figure.compared.year - base.since->year};
    if (*now >= *before && now->year() - before->year() == between) then += between;
  }
  return Decimal{(sys_days{*now} - sys_days{then}).count()};
}

/// Dates as days, of which fewer are better where lower is.
Gain gain_in_days(Direction direction, const JudgedFigure& figure, const ChangeBaseFigure& base) {
  const auto later = days_later(figure, base);
  if (!later) return {};
  if (direction == Direction::lower) return {-*later};
  return direction == Direction::higher ? Gain{*later} : Gain{};
}

Gain gain_of(const Indicator& indicator, const Criterion* target, const JudgedFigure& figure,
             const ChangeBaseFigure& base, const RuleChoice& choice) {
  const Decimal now = figure.number * base.count;
  const auto direction = direction_of(indicator, target);
  if (!direction) return {};
  if (indicator.unit == date_unit && base.count == Decimal{1}) return gain_in_days(*direction, figure, base);
  switch (*direction) {
    case Direction::higher:
      return {now - base.sum};
    case Direction::lower:
      return {base.sum - now};
    case Direction::near_zero:
      return {absolute(base.sum) - absolute(now)};
    case Direction::interval:
      return gain_towards(target, now, base, choice);
    case Direction::none:
      return {};
  }
  return {};
}

/// What tells which way is better, when the indicator itself does not: the limits of the best level, the
/// year's target, or that of another year.
const Criterion* target_of(const Indicator& indicator, const RuleChoice& choice, const Period& period) {
  if (indicator.direction && indicator.direction != Direction::interval) return nullptr;
  const auto demands = demands_of_levels(indicator, choice, period);
  if (!demands.empty()) return demands.front().criterion;
  const auto any =
      std::ranges::find_if(indicator.targets, [](const PeriodTarget& t) { return t.criterion.demands(); });
  return any == indicator.targets.end() ? nullptr : &any->criterion;
}

DevelopmentFound cannot(ReasonCode code, std::vector<Fact> facts) {
  return {{}, {{}, {{code, std::move(facts)}}}};
}

/// How strong a change in percent is needs a base that shares can be told of. A tolerance does not: it is
/// counted of the base's size, and every change is more than a share of zero.
bool needs_ratio(const RuleChoice& choice) {
  return choice.tolerance_unit == ToleranceUnit::percent && choice.strong;
}

bool method_is_changed(const Indicator& indicator, const std::optional<ChangeBaseFigure>& base,
                       const JudgedFigure& figure) {
  if (!base) return method_changed_since(indicator, {}, figure);
  return base->since && method_changed_since(indicator, base->since, figure);
}

void add_age(const Development& development, Verdict& verdict) {
  for (auto& reason : told_of_age(development.figure)) verdict.reasons.push_back(std::move(reason));
}

Verdict told(std::optional<Level> level, ReasonCode code, const Development& development) {
  Verdict verdict{level, {{code, development.facts}}};
  add_age(development, verdict);
  return verdict;
}

bool is_more_than(const Decimal& gain, const Decimal& amount, const Development& development,
                  const RuleChoice& choice) {
  return exceeds(gain, {amount, choice.tolerance_unit}, development.base);
}

bool is_strong(const Development& development, const RuleChoice& choice) {
  if (!choice.strong) return true;
  const Decimal& count = development.base.count;
  const bool percent = choice.tolerance_unit == ToleranceUnit::percent;
  const Decimal gain = percent ? development.gain * Decimal{100} : development.gain;
  return gain >= *choice.strong * (percent ? development.base.sum : count);
}

}  // namespace

std::vector<Reason> told_of_age(const JudgedFigure& figure) {
  if (!figure.older) return {};
  return {{ReasonCode::older_figure, {fact_of(figure)}}};
}

DevelopmentFound development_of(const Indicator& indicator, const RuleChoice& choice,
                                const Situation& situation) {
  const FigureFound found = judged_figure(indicator, choice, situation.period);
  if (!found.figure) return {{}, without_figure(found, situation.convention)};
  const JudgedFigure& figure = *found.figure;
  const auto base = earlier_figure(indicator, choice, figure);
  if (method_is_changed(indicator, base, figure))
    return cannot(ReasonCode::method_changed, {fact_of(figure)});
  const std::size_t points = measurements_until(indicator, figure);
  if (!base) {
    std::vector<Fact> facts{fact_of(figure)};
    if (points > 1) facts.push_back({FactName::points, points});
    return cannot(ReasonCode::no_earlier_value, std::move(facts));
  }
  if (points < choice.fewest_points)
    return cannot(ReasonCode::too_few_points, {fact_of(figure), {FactName::points, points}});
  std::vector<Fact> facts{fact_of(figure)};
  facts.insert(facts.end(), base->facts.begin(), base->facts.end());
  if (needs_ratio(choice) && !allows_ratio(*base)) return cannot(ReasonCode::ratio_impossible, facts);
  const auto* target = target_of(indicator, choice, situation.period);
  const auto [gain, fault] = gain_of(indicator, target, figure, *base, choice);
  if (!gain) return cannot(fault, facts);
  return {Development{figure, *base, *gain, std::move(facts)}, {}};
}

bool has_gained(const Development& development, const RuleChoice& choice) {
  return is_more_than(development.gain, choice.tolerance, development, choice);
}

Verdict against_earlier(const Indicator& indicator, const RuleChoice& choice, const Situation& situation) {
  const auto [development, without] = development_of(indicator, choice, situation);
  // what the convention makes of a missing figure is a matter of its assessment, not of its trend
  if (!development) return {{}, {without.reasons.front()}};
  if (has_gained(*development, choice))
    return told(trend_positive, ReasonCode::better_than_before, *development);
  if (is_more_than(-development->gain, choice.tolerance, *development, choice))
    return told(trend_negative, ReasonCode::worse_than_before, *development);
  return told(trend_unchanged, ReasonCode::same_as_before, *development);
}

Verdict by_development(const Indicator& indicator, const RuleChoice& choice, const Situation& situation) {
  const auto [development, without] = development_of(indicator, choice, situation);
  if (!development) return without;
  const Scale& scale = situation.convention.scale;
  if (!has_gained(*development, choice))
    return told(worst_level(scale), ReasonCode::no_good_change, *development);
  if (is_strong(*development, choice)) return told(Level{0}, ReasonCode::strong_change, *development);
  return told(middle_level(scale).value_or(Level{0}), ReasonCode::weak_change, *development);
}

}  // namespace redovisa
