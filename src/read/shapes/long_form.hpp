#pragma once

#include <optional>

#include "diagnostics/diagnostic.hpp"
#include "read/grid.hpp"
#include "read/shapes/heading_vocabulary.hpp"
#include "read/sheets/grid_rows.hpp"

namespace redovisa {

/// Do the headings, or those of a table's row, say that the table has a row for each value: Post, Period,
/// Slag and Belopp; Indikator, Period, Mått and Värde?
bool is_long_heading(RowCells headings, const HeadingVocabulary& vocabulary);
bool is_long_form(const Grid& table, std::uint32_t heading_row, const HeadingVocabulary& vocabulary);

/// The table with a column for each figure and period instead, every cell with its own place in the file. The
/// period may be any day in it. What is accumulated begins in January, so a lone month stands for the months
/// until then; where the table has several months of one figure that cannot be known, and is told. So are
/// words that are no figure, and a value that stands twice. Rows of targets, which are the plan's, of
/// variances, and of what an investment has no column for are left alone and told of once.
Grid wide_form(const Grid& table, std::uint32_t heading_row, const HeadingVocabulary& vocabulary,
               Diagnostics& diagnostics);

}  // namespace redovisa
