#pragma once

#include <string>
#include <vector>

#include "view/goal_tables.hpp"

namespace redovisa {

/// The rules that were used, in words.
Table rule_table(const PlanView& view);

/// The same with each rule's name and place in the convention, for those who want to change it.
Table named_rule_table(const PlanView& view);

/// What each goal's assessment and trend rest on, with what a person decided otherwise.
Table goal_basis_table(const PlanView& view);

/// What each indicator's assessment and trend rest on, and the cell that the outcome or forecast was read
/// from.
Table indicator_basis_table(const PlanView& view);

/// What each assignment's assessment rests on.
Table assignment_basis_table(const PlanView& view);

/// Every decision that a person made otherwise than the rule, with the reason. No rows: there is none.
Table override_table(const PlanView& view);

/// The ledger files that figures come from, and what each was reconciled with.
Table ledger_table(const SourceMaterial& material);

}  // namespace redovisa
