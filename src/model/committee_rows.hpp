#pragma once

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "diagnostics/folded.hpp"
#include "model/economy.hpp"

namespace redovisa {

/// The groups of rows in a municipality's driftredovisning: its committees' net costs, and what they have in
/// common.
inline constexpr std::string_view committees_group = "Nämnderna", common_group = "Gemensamt";

/// Is this the driftredovisning of a municipality, where each row of the group Nämnderna is a whole
/// committee? There a row without figure is something that nobody has told and never nothing: a sum that it
/// belongs to cannot be told either.
inline bool rows_are_committees(const std::vector<OperatingRow>& rows) {
  return std::ranges::any_of(rows, [](const OperatingRow& row) { return row.group == committees_group; });
}

/// What a municipality pays a committee itself, by the row's name: no income of the whole, and no part of the
/// committee's net cost.
inline bool is_inner_financing(const OperatingRow& row) {
  constexpr std::array<std::string_view, 4> names{"kommunbidrag", "budgetanslag", "anslag",
                                                  "kommunersättning"};
  return std::ranges::find(names, folded(row.name)) != names.end();
}

}  // namespace redovisa
