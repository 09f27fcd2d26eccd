#pragma once

#include <vector>

#include "import/imported_plan.hpp"
#include "model/sheet_form.hpp"
#include "model/source_material.hpp"

namespace redovisa {

/// What was imported as the workbooks of a folder, in the form that `redovisa ny` makes them: the plan, and
/// of the others those that got something. The plan's last sheets are Ursprung, with the place in the
/// document of every cell, and Ej förstått.
std::vector<WorkbookForm> forms_of_import(const ImportedPlan& plan, const ImportRequest& request,
                                          const ReportInfo& info, const Period& follow_up);

}  // namespace redovisa
