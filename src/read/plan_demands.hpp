#pragma once

#include "diagnostics/diagnostic.hpp"
#include "read/source_folder.hpp"

namespace redovisa {

/// Tells which sheets the folder lacks. What is missing may stand in a file or a sheet that could not be
/// read, so it is told only when all could. A folder with an economy and nothing of a plan needs no sheet
/// Mål.
void demand_sheets(const SourceFolder& folder, bool goals_needed, Diagnostics& diagnostics);

/// When the only sheets Mål are the follow-up's, with numbers and no names, the plan's is missing: say that,
/// and not that every goal is unknown.
void tell_missing_plan(Diagnostics& diagnostics);

/// Is a file that cannot be read the plan's goals, by its name or its sheet's?
bool lacks_plan_file(const Diagnostics& told_at_opening);

/// While a file cannot be read, the follow-up's sheets Mål and Uppdrag look as if they were the plan's and
/// lacked its columns. A heading that is misspelt is a fault all the same.
void keep_quiet_of_plan_columns(Diagnostics& diagnostics);

/// While the plan's goals cannot be read, the follow-ups' sheets are taken for them: what they say against
/// each other, and the goals that they lack, is no fault of its own.
void keep_quiet_of_goals(Diagnostics& diagnostics);

}  // namespace redovisa
