#pragma once

#include "assess/assessment.hpp"
#include "model/source_material.hpp"
#include "view/goal_tables.hpp"

/// The example that the project ships, read once: Norrtälje's socialnämnd per August 2025.
const redovisa::SourceMaterial& norrtalje_material();

/// The same, assessed.
const redovisa::AssessedPlan& norrtalje_plan();

redovisa::PlanView norrtalje_view();
