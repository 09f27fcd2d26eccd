#pragma once

#include <string_view>

#include "read/xlsx/package.hpp"
#include "read/xlsx/read_budget.hpp"
#include "read/xlsx/sheet_sink.hpp"
#include "read/xlsx/xlsx_cell.hpp"

namespace redovisa {

/// Streams one worksheet part into the sink. False when the part is damaged or over a limit, with a fault in
/// the log, or when the sink ended the reading; then no cell of it may be used. Odd cells are warnings at
/// `sheet`.
bool read_xlsx_sheet(Package& package, std::string_view part, const XlsxCellDecoder& decoder,
                     const SourceRef& sheet, SheetSink& sink, ReadBudget& budget, FaultLog& log);

}  // namespace redovisa
