#pragma once

#include "diagnostics/diagnostic.hpp"
#include "read/shapes/heading_vocabulary.hpp"
#include "read/shapes/table_statements.hpp"

namespace redovisa {

/// Tells the readers what the headings of a row mean where they are not written as the readers know them:
/// "Ack utfall t.o.m. aug" is "Utfall jan–aug 2025", "Kontostruktur" is "Post". A heading without period gets
/// that of a statement above the table, else the only one that it may have (told); which budget a lone
/// "Budget" is cannot be known (told). Of several forecasts of one year the last is kept. On the sheet Utfall
/// the forecast of the year and the outcome "perioden" are those of the rows' own period; `of_workbook` says
/// that rows without one have the vocabulary's report as theirs.
void understand_headings(Grid& table, std::uint32_t heading_row, const HeadingVocabulary& vocabulary,
                         const std::vector<TableStatement>& statements, bool of_workbook,
                         Diagnostics& diagnostics);

}  // namespace redovisa
