#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/convention.hpp"
#include "model/date.hpp"
#include "model/decimal.hpp"
#include "model/plan.hpp"

namespace redovisa {

/// What a fact in a reason is.
enum class FactName : std::uint8_t {
  forecast,
  outcome,
  target,
  earlier,  // the value that a trend is measured from
  end_date,
  expected_date,
  report_date,
  status,
  fulfilled_parts,
  evaluated_parts,
  positive_parts,
  unchanged_parts,
  negative_parts,
};

/// A figure, date or count that a verdict rests on, and where it stands. Computed facts have no position.
struct Fact {
  FactName name;
  std::variant<Decimal, Date, std::size_t, AssignmentStatus> value;
  std::optional<Period> period = {};
  SourcePosition position = {};
};

/// Why a rule gave what it gave. Words are made in view/reason_wording.
enum class ReasonCode : std::uint8_t {
  // an indicator against its target
  target_reached,
  target_not_reached,
  no_target,
  no_value,
  no_outcome,
  no_direction,
  // trends
  better_than_before,
  same_as_before,
  worse_than_before,
  no_earlier_value,
  // assignments
  completed,
  cancelled,
  end_date_ahead,
  end_date_passed,
  expected_after_end_date,
  no_end_date,
  on_plan,
  done_within_year,
  not_done_within_year,
  late_without_new_date,
  not_started_in_time,
  no_status,
  // goals
  enough_parts_fulfilled,
  too_few_parts_fulfilled,
  no_parts,
  no_part_evaluated,
  majority_of_trends,
  no_majority,
  no_part_has_trend,
  // no rule applies
  left_to_person,
};

struct Reason {
  ReasonCode code;
  std::vector<Fact> facts = {};
};

/// What a rule makes of something: a level of the scale, or none when it cannot be judged, and why.
struct Verdict {
  std::optional<Level> level;
  std::vector<Reason> reasons;
};

/// A rule's verdict beside what a person decided. Both are kept and both are shown.
struct Judgement {
  Verdict computed;
  std::optional<Decision::Choice> decided = {};
  SourcedText motive = {};

  /// What the report says.
  std::optional<Level> level() const { return decided ? decided->level : computed.level; }

  /// Is there a rule at all, or is the thing left to a person?
  bool has_rule() const {
    return computed.reasons.empty() || computed.reasons.front().code != ReasonCode::left_to_person;
  }

  /// Did a person decide something else than the rule gives?
  bool overridden() const { return has_rule() && decided && decided->level != computed.level; }
};

}  // namespace redovisa
