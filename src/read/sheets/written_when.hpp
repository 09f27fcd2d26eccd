#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "model/convention.hpp"
#include "model/date.hpp"

namespace redovisa {

/// When a figure was measured, as told beside it: "2024", "år 2020", "nov", "nov 2024", "DÅ", "DÅ 2024",
/// "jan–aug". A month or a period of the calendar (from January) is that of `year` when no year is told;
/// nullopt without either.
std::optional<Period> parse_when(std::string_view text, std::span<const CalendarPeriod> calendar,
                                 std::optional<int> year);

/// Is it told when there will be a figure: "v 24", "uppgifter v 37", "kommer i maj"?
bool is_announced(std::string_view text);

}  // namespace redovisa
