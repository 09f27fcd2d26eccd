#pragma once

#include "import/table_headings.hpp"
#include "import/table_reader.hpp"

namespace redovisa {

/// Takes a table of the economy or the personnel to its sheet; false when the table is none.
bool read_economy_table(const ImportedTable& table, const TableSurroundings& around,
                        PlanCollector& collector);

/// A figure as it is to stand in a workbook: a number with decimal point; with "%" and other units as
/// written. Dashes are nothing.
std::string figure_text(std::string_view text);

/// "tabell 5, rad 2, kolumn Utfall 2022".
std::string origin_of(const ImportedTable& table, std::size_t row, std::string_view column = {});

}  // namespace redovisa
