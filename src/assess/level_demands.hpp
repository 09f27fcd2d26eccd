#pragma once

#include <string>
#include <vector>

#include "assess/criterion_limits.hpp"
#include "assess/verdict.hpp"
#include "model/plan.hpp"

namespace redovisa {

/// What a figure must be for a level, and where that is written.
struct LevelDemand {
  Level level;
  const Criterion* criterion;
  const PeriodTarget* target = nullptr;      // when it is the year's target
  const SourcePosition* position = nullptr;  // null: in the convention
};

/// What an indicator's figure must be, best level first: its own limits, else the year's target for the best
/// level and the convention's bands for the others. Empty when nothing tells what the best level is.
std::vector<LevelDemand> demands_of_levels(const Indicator& indicator, const RuleChoice& choice,
                                           const Period& period);

/// Does it need the year's target to be told?
bool is_of_target(const Criterion& criterion);

/// The target as a fact, or the bounds that stand for it.
std::vector<Fact> facts_of_target(const PeriodTarget& target);

/// The limits as facts, where they stand.
std::vector<Fact> facts_of_limits(const LevelDemand& demand, const Limits& limits);

/// As it was written, for sentences; empty for a figure alone, which is told as a fact.
std::string words_of(const LevelDemand& demand);

}  // namespace redovisa
