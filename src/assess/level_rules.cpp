#include "assess/level_rules.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "assess/criterion_check.hpp"

namespace redovisa {

namespace {

/// The figure, the target, what was measured and from what; and the limits of a level of its own.
std::vector<Fact> facts_of(const LevelDemand& demand, const CriterionCheck& checked, const Trial& trial) {
  std::vector<Fact> facts{fact_of(trial.figure)};
  const auto add = [&facts](const std::vector<Fact>& more) {
    facts.insert(facts.end(), more.begin(), more.end());
  };
  if (trial.target_of_year != nullptr) add(facts_of_target(*trial.target_of_year));
  if (const auto measured = measured_fact(checked)) facts.push_back(*measured);
  if (checked.measurement.measured) add(checked.measurement.measured->facts);
  if (demand.target == nullptr) add(facts_of_limits(demand, checked.limits));
  return facts;
}

/// A demand and how the figure lies to it.
struct Tried {
  const LevelDemand* demand;
  CriterionCheck checked;
  std::optional<Direction> side;
};

bool has_one_measure(const Tried& a, const Tried& b) {
  return a.demand->criterion->measure == b.demand->criterion->measure;
}

/// Rounded to the limits' decimals the figure is inside the worse level's limits, or reaches the better's.
const Tried& nearest_when_rounded(const Tried& better, const Tried& worse) {
  const auto decimals = std::max(decimals_of(better.checked.limits), decimals_of(worse.checked.limits));
  if (fit_when_rounded(worse.checked, decimals, worse.side) == Fit::inside) return worse;
  const bool reaches = has_one_measure(better, worse) &&
                       fit_when_rounded(better.checked, decimals, better.side) != Fit::outside;
  return reaches ? better : worse;
}

const Tried* side_of_gap(const Tried& better, const Tried& worse, GapPolicy policy) {
  switch (policy) {
    case GapPolicy::worse:
      return &worse;
    case GapPolicy::better:
      return &better;
    case GapPolicy::rounded:
      return &nearest_when_rounded(better, worse);
    case GapPolicy::stop:
      return nullptr;
  }
  return nullptr;
}

Verdict in_gap(const Tried& better, const Tried& worse, const Trial& trial) {
  const Tried* side = side_of_gap(better, worse, trial.choice.gap);
  const auto level = side == nullptr ? std::nullopt : std::optional{side->demand->level};
  std::vector<Fact> facts = facts_of(*worse.demand, worse.checked, trial);
  return {level,
          {{ReasonCode::in_gap, std::move(facts), level,
            fmt::format("{} och {}", worse.demand->criterion->written, better.demand->criterion->written)}}};
}

Verdict reached(const Tried& tried, const Trial& trial) {
  const auto& demand = *tried.demand;
  const auto code = demand.target != nullptr ? ReasonCode::target_reached : ReasonCode::level_reached;
  return {demand.level, {{code, facts_of(demand, tried.checked, trial), demand.level, words_of(demand)}}};
}

/// The reason tells of the last level that might have been reached.
Verdict none_reached(const Tried& last, const Trial& trial, const Scale& scale) {
  const bool only_target = last.demand->target != nullptr;
  const auto code = only_target ? ReasonCode::target_not_reached : ReasonCode::no_level_reached;
  return {worst_level(scale),
          {{code, facts_of(*last.demand, last.checked, trial), last.demand->level, words_of(*last.demand)}}};
}

Verdict fault_of(const Tried& tried, const Trial& trial) {
  return {{},
          {{*tried.checked.measurement.fault, facts_of(*tried.demand, tried.checked, trial),
            tried.demand->level, words_of(*tried.demand)}}};
}

/// A figure outside an interval is judged by how far it is from it, on its own side.
std::optional<Direction> side_after(const Tried& best, const Trial& trial) {
  const bool has_side = trial.direction == Direction::higher || trial.direction == Direction::lower;
  if (has_side || best.demand->criterion->measure != Measure::value || !best.checked.fit) return std::nullopt;
  return way_back(best.checked);
}

/// Do an indicator's limits speak of the plain quotient? One above 100 % does, and so does a best level that
/// may at most be a share of the target; then all its levels do.
bool has_plain_share(const std::vector<LevelDemand>& demands) {
  const Decimal hundred{100};
  return std::ranges::any_of(demands, [&](const LevelDemand& demand) {
    const Criterion& c = *demand.criterion;
    if (c.measure != Measure::share_of_target) return false;
    const auto above = [&](const std::optional<Bound>& bound) { return bound && bound->value > hundred; };
    return above(c.least) || above(c.most) || (demand.level == 0 && c.most && !c.least);
  });
}

}  // namespace

Verdict level_of(const std::vector<LevelDemand>& demands, const Trial& alone, const Scale& scale) {
  Trial trial = alone;
  trial.plain_share = has_plain_share(demands);
  std::optional<Tried> previous;
  std::optional<Direction> side;
  for (const LevelDemand& demand : demands) {
    Tried tried{&demand, check(*demand.criterion, trial, side), side};
    // a level that is a share of nothing cannot be told, but what is missed is missed
    if (tried.checked.measurement.fault == ReasonCode::ratio_impossible && previous) continue;
    if (tried.checked.measurement.fault) return fault_of(tried, trial);
    if (!tried.checked.fit) continue;
    if (*tried.checked.fit == Fit::inside || (*tried.checked.fit == Fit::beyond && !previous))
      return reached(tried, trial);
    if (*tried.checked.fit == Fit::beyond) return in_gap(*previous, tried, trial);
    if (!previous) side = side_after(tried, trial);
    previous = std::move(tried);
  }
  if (!previous) return {{}, {{ReasonCode::no_target, {fact_of(trial.figure)}}}};
  return none_reached(*previous, trial, scale);
}

}  // namespace redovisa
