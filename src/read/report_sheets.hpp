#pragma once

#include <optional>

#include "read/sheets/report_sheet.hpp"
#include "read/source_folder.hpp"

namespace redovisa {

/// What the folder's sheets Rapport say, and where; gives each workbook the period of its own. What is wrong
/// with the sheets is told when it is known which of them are of the report. In the municipality's own folder
/// (`is_of_municipality`) they need not name a committee.
ReportSheet read_report_keys(SourceFolder& folder);

/// The Rapport sheets of all workbooks as one, for a report. While no report's period is known, all are
/// alike. Tells of the compulsory keys that are missing.
ReportSheet read_report_sheets(const SourceFolder& folder, const std::optional<Period>& report,
                               Diagnostics& diagnostics);

}  // namespace redovisa
