#pragma once

#include <string_view>

namespace redovisa {

/// A number as programs write it in XML: "-12.5", "1E-3". Not "INF", "NaN", "12,5" or "0x1".
bool is_machine_number(std::string_view text);

}  // namespace redovisa
