#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "assess/verdict.hpp"
#include "diagnostics/diagnostic.hpp"
#include "model/source_material.hpp"

namespace redovisa {

struct AssessedIndicator {
  const Indicator* indicator;
  Judgement assessment, trend;
};

struct AssessedAssignment {
  const Assignment* assignment;
  std::optional<bool> computed_on_plan;
  std::vector<Reason> plan_reasons;
  Judgement assessment, trend;

  /// What the report says: a person's own word, else the rule's.
  std::optional<bool> on_plan() const {
    return assignment->declared_on_plan ? assignment->declared_on_plan : computed_on_plan;
  }
};

/// What a goal is made of, in the order of the plan: its indicators, its assignments, then the goals that
/// contribute to it.
struct GoalPart {
  enum class Kind : std::uint8_t { indicator, assignment, sub_goal };
  Kind kind;
  std::size_t index;  // in AssessedPlan::indicators, ::assignments or ::goals
};

struct AssessedGoal {
  const Goal* goal;
  std::vector<GoalPart> parts;
  Judgement assessment, trend;
};

/// A plan with every judgement and its reasons. Points into the source material, which must outlive it.
struct AssessedPlan {
  std::vector<AssessedGoal> goals;
  std::vector<AssessedIndicator> indicators;
  std::vector<AssessedAssignment> assignments;
};

/// Tells of rules that the convention names but that do not exist, with those that do.
void check_rules(const Convention& convention, Diagnostics& diagnostics);

/// Tells of what the convention does not allow a report to lack: figures whose absence stops it and reasons
/// for decisions against a rule (errors), and texts that a goal at its level must have (warnings).
void check_assessed(const SourceMaterial& material, const AssessedPlan& plan, Diagnostics& diagnostics);

/// Judges every indicator, assignment and goal by the convention's rules. `check_rules` must have found
/// nothing.
AssessedPlan assess(const SourceMaterial& material);

}  // namespace redovisa
