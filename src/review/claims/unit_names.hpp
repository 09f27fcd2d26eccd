#pragma once

#include <string_view>

#include "review/claims/claim.hpp"

namespace redovisa {

/// As in tables: "tkr", "%", "dygn"; nothing for what is only counted.
std::string_view name_of(ClaimUnit unit);

}  // namespace redovisa
