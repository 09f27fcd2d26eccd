#pragma once

#include "view/contents.hpp"
#include "view/economy_tables.hpp"
#include "view/goal_tables.hpp"
#include "view/named_values.hpp"
#include "view/workbook.hpp"

namespace redovisa {

/// Every figure and word that texts and templates may name.
NamedValues report_values(const PlanView& view);

/// Everything that a report's template may show: values, tables, charts, texts by name, and the goals as a
/// group.
Contents report_contents(const PlanView& view);

/// The table of a year that has ended, which has outcomes and no forecasts, and whose budget is the period's:
/// without the columns that say nothing more. They stand after those that others are counted from.
NamedTable without_forecasts(NamedTable named);

/// The workbook for ekonomi: the same tables, one a sheet, with the assessments and what they rest on. Sheets
/// that only this report has stand before the others of their subject (`first`), or after them (`last`).
/// The figures of `named`, tables of such sheets, are named and their sums shown with the economy's.
Workbook report_workbook(const PlanView& view, std::vector<WorkbookSheet> first = {},
                         std::vector<WorkbookSheet> last = {}, EconomyTables named = {});

/// The workbook for the one who mends what the review found: those sheets alone.
Workbook review_workbook(const PlanView& view);

}  // namespace redovisa
