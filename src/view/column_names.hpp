#pragma once

#include <string>

#include "review/finding.hpp"

namespace redovisa {

/// "Prognos 2025", "Förändring mot jan–aug 2024", "Gräns".
std::string text_of(const ColumnName& column);

}  // namespace redovisa
