#pragma once

#include <optional>

#include "model/date.hpp"
#include "review/text/text_tokens.hpp"

namespace redovisa {

/// Does the word at this token say that what is told is of another time than the report's: "den förra
/// prognosen", "prognostiserades", "per månad", "nästa år"?
bool tells_other_time(const Tokens& tokens, std::size_t at);

/// The months, in the year 0, of the part of a year that ends at this token: "andra tertialet".
std::optional<Period> part_of_year(const Tokens& tokens, std::size_t at);

}  // namespace redovisa
