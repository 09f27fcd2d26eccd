#pragma once

#include "view/economy_tables.hpp"
#include "view/excel_names.hpp"
#include "view/goal_tables.hpp"
#include "view/workbook.hpp"

namespace redovisa {

/// Names for every figure of the economy's tables and of sick leave, after their rows and columns, which are
/// called the same in every period: "Driftredovisning_Summa_prognos". The whole of the economy has short
/// names too: "Ekonomi_prognos".
void name_figures(const PlanView& view, const EconomyTables& tables, ExcelNames& names, Workbook& workbook);

/// The sheet that gathers the figures most asked for, each with its name: how many goals, indicators and
/// assignments have each judgement, and the sums of the economy. Names those of them that have no name yet.
/// The workbook's other sheets and names must be there.
WorkbookSheet key_figure_sheet(const PlanView& view, const EconomyTables& tables, ExcelNames& names,
                               Workbook& workbook);

}  // namespace redovisa
