#pragma once

#include "rollup/roll_up.hpp"
#include "view/goal_tables.hpp"

namespace redovisa {

/// What the municipality's own tables are made from: the roll-up, and its whole as a plan like any other.
struct MunicipalView {
  const RollUp& roll_up;
  const PlanView& plan;
};

/// The view of a committee's own plan.
inline PlanView view_of(const CommitteeReport& report) { return {report.material, report.plan}; }

}  // namespace redovisa
