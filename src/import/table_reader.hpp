#pragma once

#include <string>

#include "import/document_block.hpp"
#include "import/plan_collector.hpp"

namespace redovisa {

/// Where in a document a table stands.
struct TableSurroundings {
  std::string goal;     // the number of the goal whose part of the document it is in; empty: none
  std::string heading;  // the nearest
  std::string caption;  // a paragraph "Tabell 5. …" before it, or the table's own
};

/// Takes what a table holds to the plan: goals, indicators, assignments, the economy, sick leave. What is not
/// understood is listed; tables that the program makes itself (of rules and counts) are passed over.
void read_imported_table(const ImportedTable& table, const TableSurroundings& around,
                         PlanCollector& collector);

/// Whether the table is one of a goal's own: indicators, assignments, or its assessment.
bool is_table_of_goal(const ImportedTable& table, const ImportRequest& request);

}  // namespace redovisa
