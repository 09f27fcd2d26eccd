#pragma once

#include <vector>

#include "model/economy.hpp"
#include "model/personnel.hpp"
#include "model/source_material.hpp"
#include "read/grid.hpp"
#include "read/sheets/cell_reader.hpp"

namespace redovisa {

/// Readers of the sheets that ekonomi and HR deliver; each adds its rows. Headings name their periods
/// ("Budget jan–aug 2025", "Utfall 2024"); a column of a period that the report has no place for is told.
/// Columns called Avvikelse are passed over: the program computes them, and the review compares what was
/// typed (read_printed_table). Rows that are sums are among the rows until leave_out_sums removes them.
void read_operating_sheet(const Grid& grid, const ReadContext& context, std::vector<OperatingRow>& rows);
void read_investment_sheet(const Grid& grid, const ReadContext& context, std::vector<InvestmentRow>& rows);
void read_volume_sheet(const Grid& grid, const ReadContext& context, std::vector<VolumeRow>& rows);
void read_unit_price_sheet(const Grid& grid, const ReadContext& context, std::vector<UnitPriceRow>& rows);
void read_measure_sheet(const Grid& grid, const ReadContext& context, std::vector<MeasureRow>& rows);
void read_sick_leave_sheet(const Grid& grid, const ReadContext& context, std::vector<SickLeaveRow>& rows);
void read_turnover_sheet(const Grid& grid, const ReadContext& context, std::vector<TurnoverRow>& rows);

/// When the year is over its outcome stands where the forecast did.
void put_outcome_of_year(std::vector<InvestmentRow>& rows);

/// The sheet Texter: running text by section.
void read_text_sheet(const Grid& grid, const ReadContext& context, std::vector<RunningText>& rows);

}  // namespace redovisa
