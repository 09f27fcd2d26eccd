#pragma once

#include "view/shown_columns.hpp"

namespace redovisa {

/// What a template may show of assignments.
const TableMenu<AssessedAssignment>& assignment_menu();

}  // namespace redovisa
