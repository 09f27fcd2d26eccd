#include "assess/level_demands.hpp"

#include <algorithm>

namespace redovisa {

namespace {

const LevelCriterion* own_criterion(const Indicator& indicator, Level level) {
  const auto found = std::ranges::find(indicator.levels, level, &LevelCriterion::level);
  return found == indicator.levels.end() || !found->criterion.demands() ? nullptr : &*found;
}

const Criterion* band_of(const RuleChoice& choice, Level level) {
  const auto found = std::ranges::find(choice.bands, level, &LevelBand::level);
  return found == choice.bands.end() || !found->criterion.demands() ? nullptr : &found->criterion;
}

/// The best level is the target, unless the convention says how near the target is near enough.
std::optional<LevelDemand> best_demand(const Indicator& indicator, const RuleChoice& choice,
                                       const Period& period) {
  if (const auto* own = own_criterion(indicator, 0))
    return LevelDemand{0, &own->criterion, {}, &own->position};
  const PeriodTarget* target = target_for(indicator, period, choice.target_may_be_later);
  const bool has_target = target != nullptr && target->criterion.demands();
  const Criterion* band = band_of(choice, 0);
  const bool band_decides =
      band != nullptr &&
      (!has_target ? !is_of_target(*band) : is_of_target(*band) && principal_figure(target->criterion));
  if (band_decides) return LevelDemand{0, band};
  if (!has_target) return std::nullopt;
  return LevelDemand{0, &target->criterion, target, &target->value.position};
}

void add_bound(FactName name, const std::optional<Bound>& bound, const LevelDemand& demand,
               std::vector<Fact>& facts) {
  if (!bound) return;
  const auto period = demand.target == nullptr ? std::nullopt : std::optional{demand.target->period};
  facts.push_back({name, bound->value, period,
                   demand.position == nullptr ? SourcePosition{} : *demand.position,
                   demand.criterion->measure});
}

}  // namespace

bool is_of_target(const Criterion& criterion) {
  return criterion.measure == Measure::share_of_target || criterion.measure == Measure::distance_to_target ||
         criterion.measure == Measure::share_of_way;
}

std::vector<LevelDemand> demands_of_levels(const Indicator& indicator, const RuleChoice& choice,
                                           const Period& period) {
  std::vector<LevelDemand> demands;
  const auto best = best_demand(indicator, choice, period);
  if (!best) return demands;
  demands.push_back(*best);
  constexpr Level most_levels = 5;
  for (Level level = 1; level < most_levels; ++level) {
    if (const auto* own = own_criterion(indicator, level))
      demands.push_back({level, &own->criterion, {}, &own->position});
    else if (const auto* band = band_of(choice, level))
      demands.push_back({level, band});
  }
  return demands;
}

std::vector<Fact> facts_of_target(const PeriodTarget& target) {
  if (const auto figure = principal_figure(target.criterion))
    return {{FactName::target, *figure, target.period, target.value.position}};
  const LevelDemand demand{0, &target.criterion, &target, &target.value.position};
  return facts_of_limits(demand, {target.criterion.least, target.criterion.most});
}

std::vector<Fact> facts_of_limits(const LevelDemand& demand, const Limits& limits) {
  std::vector<Fact> facts;
  add_bound(FactName::limit_least, limits.least, demand, facts);
  add_bound(FactName::limit_most, limits.most, demand, facts);
  return facts;
}

std::string words_of(const LevelDemand& demand) {
  const Criterion& c = *demand.criterion;
  const bool figure_alone = c.figure && c.measure == Measure::value && !c.least && !c.most;
  return figure_alone ? std::string{} : c.written;
}

}  // namespace redovisa
