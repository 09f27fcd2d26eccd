#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/ledger.hpp"

namespace redovisa {

/// A part of the ledger's ansvar: those whose code begins so, those from one code to another, or the one with
/// this name.
struct UnitChoice {
  std::string first, last;  // the same when it is no range
};

/// "51, 5200–5299; Socialnämnden" as its parts.
std::vector<UnitChoice> parse_unit_choices(std::string_view text);

/// Whether the ansvar with this code and name is chosen.
bool is_chosen(const std::vector<UnitChoice>& choices, const LedgerObject& unit);

}  // namespace redovisa
