#pragma once

#include <string>
#include <vector>

#include "review/finding.hpp"
#include "review/review.hpp"

/// A printed table as it would stand on a sheet of its own, the headings in row 1 and the names in column A.
/// Cells are parted by " | ": "Budget 2025 | Utfall jan–aug 2025", "Ljusgården | -1500 | -1 450 | ". A group
/// stands before the name: "Norr / Ljusgården". Names of sums and "varav" are read as on a sheet.
redovisa::PrintedTable written_table(redovisa::PrintedKind kind, const std::string& headings,
                                     const std::vector<std::string>& rows);

/// A report per August 2025 with these tables, in a convention with the signs of Norrtälje.
redovisa::SourceMaterial material_with(std::vector<redovisa::PrintedTable> tables);

/// What check_tables finds of rows that stand twice and of blank cells, and all else that it finds.
redovisa::Findings findings_on_rows(const redovisa::SourceMaterial& material);
redovisa::Findings findings_on_sums(const redovisa::SourceMaterial& material);

using SumCheck = void (*)(const redovisa::Reviewed&, redovisa::Findings&);
redovisa::Findings findings_by(SumCheck check, const redovisa::SourceMaterial& material);

/// A finding a line: its name, "?" when it is unsure, the cell to mend first, and its facts but the table's:
/// "summa-stämmer-inte F12 rad=Totalt kolumn=Prognos 2025 står=109669".
std::string brief(const redovisa::Findings& findings);

/// The cells of a finding's places, parted by spaces.
std::string cells_of(const redovisa::Finding& finding);
