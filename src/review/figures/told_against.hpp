#pragma once

#include <cstdint>

#include "model/date.hpp"
#include "review/text/text_clauses.hpp"

namespace redovisa {

/// What a direction is told against.
enum class ToldAgainst : std::uint8_t { unknown, last_year, budget, something_else };

/// What the clause's words hold something against: "än förra året", "än budget"; something_else when it is
/// nothing that the tables have, as an earlier forecast or a month.
ToldAgainst told_against(const std::vector<TextWord>& words, const WordRange& clause, const Period& report);

}  // namespace redovisa
