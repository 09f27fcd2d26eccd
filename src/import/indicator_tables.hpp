#pragma once

#include "import/table_headings.hpp"
#include "import/table_reader.hpp"

namespace redovisa {

/// Takes a table with indicators to the plan and the follow-up, rows of comments between them too.
void read_indicators_of_table(const ImportedTable& table, const std::vector<ImportedColumn>& columns,
                              const TableSurroundings& around, PlanCollector& collector);

}  // namespace redovisa
