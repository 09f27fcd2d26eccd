#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/criterion.hpp"

namespace redovisa {

/// A target or a level's limits as people write them: "82 eller högre", "7,1–7,5", "minst 70 %", "maximalt
/// 14", "från 60 % (2022) till minst 70 % till och med 2023", "ska öka", "öka med 10 %", "25 % bästa", "ja",
/// ">100 (2024)", "minst 80 % av målet". nullopt for what cannot be understood: never a guess.
std::optional<Criterion> parse_criterion(std::string_view text);

/// Several criteria with a year each in one text: "<14 % (2024) <15 % (2025)". One criterion without year is
/// a list of one. Empty for what cannot be understood. `written` is of each its own part.
std::vector<Criterion> parse_criteria(std::string_view text);

/// The same criterion for an indicator with another unit: "högst 3 mnkr" among tkr is at most 3 000. What is
/// told in percent or places stays. nullopt when the units cannot be turned into each other.
std::optional<Criterion> in_unit(const Criterion& criterion, std::string_view unit);

/// For messages: the accepted forms that are nearest to a text that cannot be understood, made with its own
/// figures and in quotation marks: ”70 eller högre” for "ca 70 eller mer"; a few examples when nothing is
/// near.
std::string nearest_criterion_form(std::string_view text);

}  // namespace redovisa
