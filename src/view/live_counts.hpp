#pragma once

#include <vector>

#include "view/goal_tables.hpp"
#include "view/judgement_counts.hpp"
#include "view/workbook.hpp"

namespace redovisa {

/// What each figure of a table of counts counts in the sheet where everything is judged, whose table is
/// `listed`. Empty unless all of them, counted there, are what the table says: a sheet with other judgements,
/// or one that does not tell the groups apart, gives nothing to count.
std::vector<CellFormula> count_formulas(const JudgementCounts& counts, const PlanView& view,
                                        const Table& listed);

/// The same of the assignments by kind and status.
std::vector<CellFormula> assignment_formulas(const Table& summary, const Table& listed);

}  // namespace redovisa
