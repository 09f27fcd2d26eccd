#pragma once

#include <optional>

#include "model/convention.hpp"
#include "model/criterion.hpp"

namespace redovisa {

/// The bounds that a criterion puts on what it measures, whatever the way it is written.
struct Limits {
  std::optional<Bound> least = {}, most = {};
};

/// A figure alone gets its side from the direction that is better: "82" is at least 82 when higher is better;
/// nullopt when no direction is known. The rule's tolerance is no change: "ska öka" is to grow by more than
/// it.
std::optional<Limits> limits_of(const Criterion& criterion, std::optional<Direction> better,
                                const RuleChoice& choice);

/// "Ska öka", "ska inte minska", "ska bibehållas": by how much is not said.
bool is_change_without_size(const Criterion& criterion);

}  // namespace redovisa
