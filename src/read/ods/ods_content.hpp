#pragma once

#include <functional>
#include <string>

#include "read/ods/ods_styles.hpp"
#include "read/xlsx/read_budget.hpp"
#include "read/xlsx/sheet_sink.hpp"

namespace redovisa {

/// Gives the sink of a sheet that begins; nullptr passes the sheet by.
using OdsSheetStart = std::function<SheetSink*(const SourceRef& sheet, Visibility visibility)>;

/// Streams the part content.xml: every sheet in the order of the tabs, each into its own sink. False when the
/// part is damaged or over a limit, with a fault in the log, or when a sink ended the reading; then no cell
/// of the file may be used. Odd cells are warnings.
bool read_ods_content(Package& package, OdsStyles& styles, const OdsSheetStart& start,
                      const ReadLimits& limits, FaultLog& log);

}  // namespace redovisa
