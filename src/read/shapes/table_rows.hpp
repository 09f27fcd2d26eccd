#pragma once

#include "diagnostics/diagnostic.hpp"
#include "read/grid.hpp"
#include "read/shapes/heading_vocabulary.hpp"
#include "read/shapes/report_body.hpp"

namespace redovisa {

/// Removes what stands below a table and is no row of it: "* preliminärt", "Källa: …", a sentence after a
/// blank row. A row with a number is never removed.
void leave_out_notes(Grid& table, std::uint32_t heading_row, SheetKind kind);

/// Keeps the rows of the report's own municipality and committee in a table of several (columns Kommun,
/// Nämnd, Ansvar …); how many were left out is told, and so is a table that has several and none that is
/// known.
void keep_rows_of_body(Grid& table, std::uint32_t heading_row, const HeadingVocabulary& vocabulary,
                       const ReportBody& body, Diagnostics& diagnostics);

/// Names the column of the rows' names when its heading is empty or says only the unit: the first column with
/// texts in most rows.
void name_first_column(Grid& table, std::uint32_t heading_row, const HeadingVocabulary& vocabulary);

/// Puts the account's number before its name where they stand in two columns: "6010 - Lokalhyror".
void join_account_columns(Grid& table, std::uint32_t heading_row, const HeadingVocabulary& vocabulary);

}  // namespace redovisa
