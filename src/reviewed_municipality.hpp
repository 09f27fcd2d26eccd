#pragma once

#include "diagnostics/diagnostic.hpp"
#include "municipal_source.hpp"
#include "view/goal_tables.hpp"
#include "view/review_list.hpp"

namespace redovisa {

/// What the review finds in the municipality's own texts and figures, and between it and its committees, with
/// what the reading told of its own folder. `plan` is the roll-up's whole as a plan.
ReviewItems reviewed(const MunicipalSource& source, const PlanView& plan, const Diagnostics& diagnostics);

/// The roll-up's whole as a plan, with the template's ways to lay out tables.
PlanView whole_of(const RollUp& roll_up, const TableLayouts& layouts);

}  // namespace redovisa
