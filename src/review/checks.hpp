#pragma once

#include "review/review.hpp"

namespace redovisa {

// A check adds what it finds; each has a row in review.cpp.

/// Typed sums and subtotals against their rows, typed variances against their columns, with the cell that is
/// most likely wrong; the signs and units of amounts against their headings; rows that stand twice and cells
/// that are blank in a table that is summed.
void check_tables(const Reviewed& reviewed, Findings& findings);

/// What the sheets of the driftredovisning say against the ledger, where both say something.
void check_ledger(const Reviewed& reviewed, Findings& findings);

/// The sums of the driftredovisning, per verksamhet and per ansvar, against each other.
void check_table_totals(const Reviewed& reviewed, Findings& findings);

/// The halves of a table against each other, the period's budget and outcome against the year's.
void check_table_steps(const Reviewed& reviewed, Findings& findings);

/// The periods that headings, comments and texts name against the report's.
void check_periods(const Reviewed& reviewed, Findings& findings);

/// Amounts and percentages in texts against the tables' cells, and their signs; what texts say of largest and
/// main items ("främst"), of increases and improvements, against the tables.
void check_text_figures(const Reviewed& reviewed, Findings& findings);

/// Amounts in texts against their parts ("varav") and against what other texts say.
void check_text_parts(const Reviewed& reviewed, Findings& findings);

/// Counts of goals, indicators and assignments in texts against the rows.
void check_text_counts(const Reviewed& reviewed, Findings& findings);

/// Status, end date and dependency of assignments, and what their comments say.
void check_assignments(const Reviewed& reviewed, Findings& findings);

/// Assessments and trends that a person decided, against rule and figures; goals against their parts.
void check_assessments(const Reviewed& reviewed, Findings& findings);

/// Limits, targets and what the plan's rows lack.
void check_plan(const Reviewed& reviewed, Findings& findings);

/// Texts that are cut off or not filled in, empty tables, goals at risk without measure.
void check_completeness(const Reviewed& reviewed, Findings& findings);

/// One thing with two names, mixed decimals and units, unexplained abbreviations.
void check_form(const Reviewed& reviewed, Findings& findings);

/// Personal identity numbers and small groups.
void check_privacy(const Reviewed& reviewed, Findings& findings);

/// What a sheet says against what the payroll system's and Kolada's files say of the same, and indicators of
/// the budget against the driftredovisning.
void check_sources(const Reviewed& reviewed, Findings& findings);

/// The period's length, dates of decision, assessments and case number that law and norms want.
void check_norms(const Reviewed& reviewed, Findings& findings);

}  // namespace redovisa
