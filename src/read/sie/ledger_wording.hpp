#pragma once

#include <string>

#include "model/ledger.hpp"

namespace redovisa {

/// An amount as a message shows it: "−1 250,50 kr", with no-break spaces.
std::string in_kronor(Ore ore);

}  // namespace redovisa
