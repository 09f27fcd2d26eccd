#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "read/sheets/column_reader.hpp"
#include "read/sheets/sheet_kind.hpp"

namespace redovisa {

/// The columns that a sheet of this kind may have, from its reader's own table; those of a convention's
/// levels (Grön, Gul) are not among them. None for a form's instructions.
std::vector<KnownColumn> columns_of_sheet(SheetKind kind);

/// Their headings alone.
std::vector<KnownHeading> headings_of(const std::vector<KnownColumn>& columns);

// Of each kind, where its table is.
std::vector<KnownColumn> known_report_columns();
std::vector<KnownColumn> known_goal_columns();
std::vector<KnownColumn> known_indicator_columns();
std::vector<KnownColumn> known_assignment_columns();
std::vector<KnownColumn> known_activity_columns();
std::vector<KnownColumn> known_outcome_columns();
std::vector<KnownColumn> known_text_columns();
std::vector<KnownColumn> known_sick_leave_columns();
std::vector<KnownColumn> known_exception_columns();
std::vector<KnownColumn> known_committee_columns();
std::vector<KnownColumn> known_goal_link_columns();
std::vector<KnownColumn> known_consolidation_columns();
std::vector<KnownColumn> known_balance_columns();

}  // namespace redovisa
