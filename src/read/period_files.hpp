#pragma once

#include "diagnostics/diagnostic.hpp"
#include "read/source_folder.hpp"

namespace redovisa {

/// Notes which of the folder's files are of one period, and takes away those of later periods than the
/// report's with all that was told of them: a report made again is the same whatever has been added since. A
/// workbook is of the period that its sheet Rapport says, else of the month in its name when it holds no plan
/// and nothing of an earlier time; other files are of the month in their names.
void leave_out_later_files(SourceFolder& folder, const Period& report, Diagnostics& diagnostics);

/// The year's reports before this one, the latest first: the periods that the folder has outcomes for or a
/// workbook says that it is of. The convention's calendar, if it has one, tells reports from months that are
/// only counted; a follow-up of its own – a workbook of a period, with outcomes for it – was reported
/// whatever the calendar knows, and so was a period among `also_reported`.
std::vector<Period> earlier_reports(const SourceFolder& folder, const Period& report,
                                    const Convention& convention, const std::vector<Period>& also_reported);

}  // namespace redovisa
