#pragma once

#include <functional>

#include "assess/assessment.hpp"

namespace redovisa {

/// A plan with some of its goals alone, as texts may speak of it. `plan` points into `material` for its
/// goals' parts and into the whole for everything else.
struct ChosenGoals {
  SourceMaterial material;
  AssessedPlan plan;
};

/// Keeps the goals that are wanted by their place in the plan, and parts that are kept.
ChosenGoals choose_goals(const SourceMaterial& material, const AssessedPlan& plan,
                         const std::function<bool(std::size_t)>& wanted);

}  // namespace redovisa
