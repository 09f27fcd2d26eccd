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
  last_open,  // when an assignment that is completed was last reported as not completed
  status,
  fulfilled_parts,
  evaluated_parts,
  positive_parts,
  unchanged_parts,
  negative_parts,
  // an indicator's limits and what is held against them
  baseline,
  limit_least,  // of the criterion that decided
  limit_most,
  change,           // since the base, in the unit
  relative_change,  // in percent of the base
  share_of_target,  // in percent
  distance,         // to the target, in the unit
  place,            // in the comparison group
  group_size,
  share_of_way,  // from the baseline to the target, in percent
  percentile,    // the place in percent of the group
  sample,        // how many a share is counted of
  missing,       // why there is no figure
  years,         // how many a mean is of, or how old a figure is
  points,        // measurements
  // goals
  all_parts,
  failed_parts,
  reached_share,  // of the points, in percent
  covered_parts,
  row,             // of a decision table, from 1
  parts_at_level,  // as many parts have the level that the reason speaks of
};

/// A figure, date or count that a verdict rests on, and where it stands. Computed facts have no position.
struct Fact {
  FactName name;
  std::variant<Decimal, Date, std::size_t, AssignmentStatus, Missing> value;
  std::optional<Period> period = {};
  SourcePosition position = {};
  Measure measure = Measure::value;  // of a limit: what it is a limit of
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
  level_reached,      // the figure keeps the limits of a level: Reason::level, ::words
  no_level_reached,   // it keeps those of none, so it is the worst
  in_gap,             // it is between two levels' limits and the convention stops there
  ratio_impossible,   // a share of a target or base that is zero or negative
  no_base,            // a change without anything to have changed from
  no_group,           // a place without the size of its group
  too_old,            // the latest figure is of too long ago
  sample_too_small,   // a share of too few
  not_due,            // it is not measured at this time of the year
  figure_missing,     // and the reason for it, FactName::missing
  missing_is_partly,  // so it is put in the middle
  missing_is_failed,  // so it is put at the worst level
  missing_stops,      // so the report may not be made
  older_figure,       // the figure is of an earlier period than the report's: told beside the verdict
  wish_met,           // "… och helst öka": told beside the verdict
  wish_not_met,
  strong_change,  // utveckling: in the good direction, and as much as is called strong
  weak_change,    // in the good direction, but less
  no_good_change,
  row_fits,     // a decision table's row, FactName::row
  no_row_fits,  // none of them
  // trends
  method_changed,
  too_few_points,
  better_than_before,
  same_as_before,
  worse_than_before,
  no_earlier_value,
  // assignments
  completed,
  cancelled,
  end_date_ahead,
  end_date_passed,
  open_after_end_date,
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
  share_of_level_reached,  // enough points for a level between the best and the worst: Reason::level
  weighted_share_reached,  // the weighted mean of the parts' points
  worst_part_decides,
  most_parts_decide,    // at one level: Reason::level
  most_parts_are_tied,  // at several levels, so the worst of these
  parts_fit_row,        // a decision table's row, FactName::row
  parts_fit_no_row,
  group_decides,  // the first group of parts that has any evaluated: Reason::words
  group_fails,    // a group that lacks its share, and so decides
  all_groups_pass,
  too_few_parts_evaluated,
  not_covered,  // the parts do not cover the goal
  // no rule applies
  left_to_person,
  // a committee's goal in the municipality's report, judged by the committee's convention: Reason::words is
  // the committee's word, Reason::level what it is on the municipality's scale
  translated_as_written,  // as the municipality's convention translates it
  translated_by_word,     // the scales have the word in common
  translated_by_place,    // the scales have as many levels
  translated_by_points,   // the level that counts as much
  not_judged_by_committee,
  trend_of_committee,
};

struct Reason {
  ReasonCode code;
  std::vector<Fact> facts = {};
  std::optional<Level> level = {};  // that the reason speaks of
  std::string words = {};           // of the source material or the convention: "82 eller högre", "KF"
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
  std::string decided_by = {};
  std::optional<Date> decided_on = {};

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
