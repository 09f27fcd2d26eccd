#pragma once

#include <span>

#include "model/economy.hpp"
#include "model/personnel.hpp"
#include "read/sheets/column_reader.hpp"

namespace redovisa {

/// Has a report for this period no place for a column of that one? It has for its own, its year and the year
/// before.
bool has_no_place_for(const Period& column, const Period& report);

// The columns of the sheets that ekonomi and HR deliver. The first is the one that names the row, the second
// of Personalomsättning its period, and the first of Sjukfrånvaro what is measured.
std::span<const ColumnReader<OperatingRow>> operating_columns();
std::span<const ColumnReader<InvestmentRow>> investment_columns();
std::span<const ColumnReader<VolumeRow>> volume_columns();
std::span<const ColumnReader<UnitPriceRow>> unit_price_columns();
std::span<const ColumnReader<MeasureRow>> measure_columns();
std::span<const ColumnReader<SickLeaveRow>> sick_leave_columns();
std::span<const ColumnReader<TurnoverRow>> turnover_columns();

}  // namespace redovisa
