#pragma once

#include "model/printed_table.hpp"
#include "review/finding.hpp"

namespace redovisa {

/// Captions and headings that say another unit of money than the report prints the table's amounts in: mnkr
/// or kronor among tkr, tkr among prices in kronor.
void check_table_unit(const PrintedTable& table, int report_year, Findings& findings);

}  // namespace redovisa
