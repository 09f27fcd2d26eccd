#pragma once

#include "review/finding.hpp"
#include "review/tables/table_cells.hpp"

namespace redovisa {

/// A finding about a table: its name as subject and as the fact "tabell".
Finding finding_in(const PrintedTable& table, FindingCode code);

void add_text(Finding& finding, std::string_view name, const std::string& text);
void add_amount(Finding& finding, std::string_view name, const Decimal& value, std::string_view unit = {});

/// Adds the facts "rad" and "kolumn".
void add_cell_names(Finding& finding, const PrintedTable& table, const TableCell& cell);

/// What stands in the cell, in the table's unit.
void add_figure(Finding& finding, std::string_view name, const PrintedTable& table, const TableCell& cell);

/// An amount of the report as it stands in its cell, when the table is in another unit or its signs are
/// turned; nullopt when it stands there as in the report, or is a sum of several cells.
std::optional<Amount> amount_in_cell(const std::vector<PrintedTable>& tables, const SourcePosition& cell,
                                     const Decimal& amount);

}  // namespace redovisa
