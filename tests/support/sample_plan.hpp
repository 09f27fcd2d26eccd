#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "assess/indicator_rules.hpp"
#include "model/source_material.hpp"

/// A convention like Norrtälje's, made in memory: two levels, two kinds of assignments, every rule at its
/// default.
redovisa::Convention two_level_convention();

/// January to August 2025, and the year.
inline constexpr redovisa::Period august{2025, 1, 8};
inline constexpr redovisa::Period year_2025{2025, 1, 12};

/// The figures of an indicator as they would be written, "" for none and "–" for written as missing. A plain
/// forecast is made in August.
struct Figures {
  std::optional<redovisa::Direction> direction = redovisa::Direction::higher;
  std::string target = {}, forecast = {}, outcome = {}, last_year = {};
  std::string august_last_year = {}, april = {}, year_outcome = {}, forecast_of_year = {};
};

redovisa::Indicator indicator_with(const Figures& figures, const std::string& id = "I1",
                                   const std::string& goal = "1");

redovisa::Decimal decimal(std::string_view machine_text);
redovisa::Date date(std::string_view iso);

/// -1 when there is no level, for comparisons that can be printed.
int number_of(std::optional<redovisa::Level> level);
