#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/criterion.hpp"
#include "model/date.hpp"
#include "model/decimal.hpp"

namespace redovisa {

/// What a finding is a finding of; the headings that findings are listed under.
enum class FindingArea : std::uint8_t {
  sums,
  periods,
  text_and_tables,
  status_and_dates,
  assessments,
  plan,
  completeness,
  form,
  privacy,
  norms,
  sources,
  levels,
  exceptions,
};

/// Every kind of contradiction, gap and risk that the review can find; `traits_of` tells their names, the
/// words are in view/finding_words. Adding one costs an enumerator, a row in finding.cpp, a sentence, a check
/// and a test.
enum class FindingCode : std::uint8_t {
  // sums and variances
  sum_differs,
  variance_differs,
  variance_sign_against_heading,
  row_twice,
  blank_in_sum,
  halves_differ,
  budget_out_of_step,
  outcome_out_of_step,
  entry_looks_like_sum,
  costs_positive,
  table_in_other_unit,
  amounts_of_other_size,
  sheet_differs_from_ledger,
  table_totals_differ,
  // periods
  heading_of_other_period,
  comment_of_other_period,
  text_of_other_period,
  impossible_date,
  // text against tables
  text_figure_differs,
  text_sign_differs,
  text_parts_differ,
  text_count_differs,
  text_superlative_denied,
  text_direction_denied,
  texts_differ,
  // status, dates and dependency
  end_date_passed,
  completed_as_deviating,
  waits_for_late,
  told_after_end_date,
  status_told_otherwise,
  not_started_near_end,
  // assessments and trends
  decided_without_reason,
  decided_against_rule,
  trend_against_figures,
  goal_trend_of_no_part,
  goal_against_parts,
  indicator_told_otherwise,
  unmet_again,
  // the plan
  limits_overlap,
  limits_leave_gap,
  limits_against_direction,
  limits_out_of_order,
  target_runs_wrong_way,
  goal_without_parts,
  indicator_without_target,
  indicator_without_unit,
  indicator_without_source,
  indicator_without_responsible,
  indicator_without_direction,
  change_without_base,
  // completeness
  sentence_cut_off,
  placeholder_left,
  table_empty_though_told,
  goal_at_risk_without_measure,
  goal_without_comment,
  few_measured,
  // form
  two_names,
  mixed_decimals,
  mixed_units,
  value_out_of_scale,
  abbreviation_unexplained,
  doubled_word,
  // privacy
  personal_number,
  small_group,
  // law and norm
  period_outside_norm,
  decided_too_late,
  decided_before_period_end,
  goal_without_assessment,
  final_without_case_number,
  deficit_not_restored,
  deficit_without_right_year,
  reserve_used_without_deficit,
  reservation_too_large,
  // what a sheet says against what other files say
  sick_leave_against_payroll,
  outcome_against_kolada,
  budget_adherence_against_economy,
  comparison_out_of_date,
  // what the municipality's folder says against what the committees' say
  committee_figure_differs,
  committee_share_differs,
  consolidated_figure_differs,
  committee_count_differs,
  committee_told_otherwise,
  committee_without_report,
  committee_of_other_period,
  committee_not_decided,
  goal_without_committee,
  committee_goal_not_linked,
  assignment_status_differs,
  result_against_operating,
  result_share_against_economy,
  balance_told_otherwise,
  // exceptions
  exception_unused,
  exception_code_unknown,
};

/// A number with what it is counted in ("tkr", "%", "dygn" or nothing).
struct Amount {
  Decimal value;
  std::string unit = {};
};

/// A count.
Amount amount_of(std::integral auto count) { return {decimal_of(count)}; }

/// What a column of figures holds, when the program and not the source names it.
enum class FigureColumn : std::uint8_t {
  budget,
  outcome,
  forecast,
  variance,
  forecast_variance,
  change,
  target,
  limit,
  by_sex,
  baseline,
  project_budget,
  project_forecast,
  share,  // of the period, which alone is its heading
};

/// The column that a figure stands in, or would. `period` is that of its figures, of a change the one that it
/// is held against; nullopt: the column is of no period.
struct ColumnName {
  FigureColumn holds = FigureColumn::outcome;
  std::optional<Period> period = {};
};

/// What a finding tells of, by the name that its sentence uses. A text is a name or a quotation from the
/// source material, never a word of the program's.
struct FindingFact {
  std::string_view name;
  std::variant<std::string, Amount, Date, Period, ColumnName, Direction> value;
};

/// That a person has looked at a finding and leaves it as it is.
struct Acceptance {
  std::string reason;
  std::string by;            // who; empty: not told
  std::optional<Date> date;  // and when
};

/// One thing that the review found, as data; worded by view/finding_words.
struct Finding {
  FindingCode code;
  std::vector<SourcePosition> places;  // the first is where it is most likely to be mended
  std::string subject;  // what it is about, as exceptions name it: "I03", "1.2", "Volymer", "ekonomi.prognos"
  std::vector<FindingFact> facts;
  bool unsure = false;     // the check may have misunderstood: the severity is one step lower
  std::string quote = {};  // the words of the source material that it rests on; empty: none
  std::optional<Acceptance> accepted = {};
};

using Findings = std::vector<Finding>;

struct FindingTraits {
  FindingCode code;
  std::string_view name;  // stable, Swedish, used in exceptions and JSON
  Severity severity;
  FindingArea area;
};

const FindingTraits& traits_of(FindingCode code);

/// All codes in the order of the enumeration.
const std::vector<FindingTraits>& all_findings();

/// The code's severity, one step lower when the finding is unsure.
Severity severity_of(const Finding& finding);

}  // namespace redovisa
