#pragma once

#include "view/shown_columns.hpp"

namespace redovisa {

/// What a template may show of indicators.
const TableMenu<AssessedIndicator>& indicator_menu();

}  // namespace redovisa
