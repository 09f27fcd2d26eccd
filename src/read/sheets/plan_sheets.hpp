#pragma once

#include <optional>
#include <vector>

#include "model/source_material.hpp"
#include "read/grid.hpp"
#include "read/sheets/cell_reader.hpp"
#include "read/sheets/sheet_table.hpp"

namespace redovisa {

/// A sheet with the period that its workbook says that its rows belong to, if it says so.
struct SheetOfPeriod {
  const Grid* grid;
  std::optional<Period> period;
};

/// Reads the sheets Mål, Indikatorer, Uppdrag of all workbooks into one plan. A sheet that has the column
/// with the names is the plan's; a sheet that has only ids follows it up. Rows of another period than the
/// report's are passed over. Several sheets may each give a part of a row; two different values for one thing
/// are told.
std::vector<Goal> read_goals(const std::vector<SheetOfPeriod>& sheets, const ReadContext& context);
std::vector<Indicator> read_indicators(const std::vector<SheetOfPeriod>& sheets, const ReadContext& context);
std::vector<Assignment> read_assignments(const std::vector<SheetOfPeriod>& sheets,
                                         const ReadContext& context);

/// Reads a sheet Aktiviteter.
void read_activity_sheet(const Grid& grid, const ReadContext& context, std::vector<Activity>& activities);

/// Reads the sheets Utfall: an outcome joins its indicator's history whatever its period; forecasts too;
/// comments and decisions count only when they are of the report's period.
void read_outcomes(const std::vector<SheetOfPeriod>& sheets, const ReadContext& context,
                   std::vector<Indicator>& indicators);

/// The periods that the sheets Utfall have outcomes or forecasts for, in order of time.
std::vector<Period> periods_of_outcomes(const std::vector<SheetOfPeriod>& sheets);

/// The periods within a year that the sheets Indikatorer have columns with outcomes for ("Utfall aug 2025").
std::vector<Period> periods_of_indicator_columns(const std::vector<SheetOfPeriod>& sheets);

}  // namespace redovisa
