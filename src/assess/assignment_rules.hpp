#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "assess/indicator_rules.hpp"
#include "assess/verdict.hpp"

namespace redovisa {

/// Does an assignment follow its plan, and why.
struct PlanVerdict {
  std::optional<bool> on_plan;  // nullopt: it has no end date to be held against
  std::vector<Reason> reasons;
};

using PlanRule = PlanVerdict (*)(const Assignment&, const RuleChoice&, const Situation&);
using AssignmentRule = Verdict (*)(const Assignment&, const RuleChoice&, const Situation&);

struct NamedPlanRule {
  std::string_view name;
  PlanRule judge;
};
struct NamedAssignmentRule {
  std::string_view name;
  AssignmentRule judge;
};

/// On plan as long as the end date has not passed at the report date and nobody expects it to be overrun. Of
/// what is completed nobody tells the day: it was late if an earlier report has it open after its end date,
/// if its end date is of a year before, or if a later date than the end date was expected.
PlanVerdict by_end_date(const Assignment& assignment, const RuleChoice& choice, const Situation& situation);

/// Fulfilled when completed, when on plan, or when started and expected to be done before the year ends; what
/// is late without a new date cannot be judged.
Verdict done_this_year(const Assignment& assignment, const RuleChoice& choice, const Situation& situation);

/// Best when completed, in the middle of the scale (else best) while it follows its plan, and worst when it
/// does not or is cancelled.
Verdict by_status(const Assignment& assignment, const RuleChoice& choice, const Situation& situation);

const std::vector<NamedPlanRule>& plan_rules();
const std::vector<NamedAssignmentRule>& assignment_rules();

}  // namespace redovisa
