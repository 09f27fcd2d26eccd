#pragma once

#include "view/shown_columns.hpp"

namespace redovisa {

/// What a template may show of goals.
const TableMenu<AssessedGoal>& goal_menu();

}  // namespace redovisa
