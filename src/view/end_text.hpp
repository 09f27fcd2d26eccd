#pragma once

#include <string>

#include "model/date.hpp"

namespace redovisa {

/// What an outcome up to the end of the period is headed by: "aug 2025", "2025".
std::string end_text(const Period& period);

}  // namespace redovisa
