#pragma once

#include "model/year_history.hpp"
#include "view/change_tables.hpp"
#include "view/contents.hpp"
#include "view/goal_tables.hpp"
#include "view/workbook.hpp"

namespace redovisa {

/// What has changed since the year's report before; nullopt: there is none, or nothing is followed up.
std::optional<ToldChanges> changes_told(const PlanView& view, const YearHistory& history);

/// The same since any other report.
ToldChanges changes_told(const PlanView& view, const PlanView& before);

/// Adds to each goal of the report's own ("målets tidigare år") that it is not fulfilled for several years in
/// a row; the name is there even when it is.
void add_goal_years(const PlanView& view, const YearHistory& history, Contents& contents);

/// Adds what a template may show of changes ("förändringar", and table by table) and of the time before: the
/// forecasts' accuracy, the next year's targets, the goals' judgements year by year, and for each goal that
/// it is not fulfilled for several years in a row. The names are there even when there is nothing to show.
void add_history_contents(const PlanView& view, const YearHistory& history,
                          const std::optional<ToldChanges>& changes, Contents& contents);

/// The same tables of the time before, and of the changes those that `redovisa jamfor` makes, as sheets for
/// the report's workbook; those without rows are left out.
std::vector<WorkbookSheet> history_sheets(const PlanView& view, const YearHistory& history,
                                          const std::optional<ToldChanges>& changes);

}  // namespace redovisa
