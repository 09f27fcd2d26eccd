#pragma once

#include <cstdint>
#include <optional>

#include "assess/criterion_limits.hpp"
#include "assess/criterion_measure.hpp"

namespace redovisa {

/// How what is measured lies to a criterion's limits. Limits are thresholds: what is better than the edge
/// that faces the worse levels is not outside.
enum class Fit : std::uint8_t {
  inside,
  beyond,  // better than the edge that faces the better level: in the gap, unless it is the best level's
  outside,
};

struct CriterionCheck {
  Measurement measurement = {};
  Limits limits = {};
  std::optional<Fit> fit = {};  // empty: see the measurement's fault
};

/// `side` tells which way is better for a figure outside an interval: back towards it.
CriterionCheck check(const Criterion& criterion, const Trial& trial,
                     std::optional<Direction> side = std::nullopt);

/// As many as the limit that is written with the most.
std::uint8_t decimals_of(const Limits& limits);

/// The fit when what is measured has been rounded.
Fit fit_when_rounded(const CriterionCheck& checked, std::uint8_t decimals, std::optional<Direction> side);

/// Which way leads back to the limits: higher from below, else lower.
Direction way_back(const CriterionCheck& checked);

/// What was measured as a fact, with so many decimals that it does not look as if it were on a limit when it
/// is not; nullopt when it is the figure itself.
std::optional<Fact> measured_fact(const CriterionCheck& checked);

}  // namespace redovisa
