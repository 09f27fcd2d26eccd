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

/// The same with Grön, Gul and Röd, and with five levels.
redovisa::Convention three_level_convention();
redovisa::Convention five_level_convention();

/// Criteria as people write them: "82", "minst 82", "högst 14", "29–43", ">100", "<14 %", "ska öka".
redovisa::Criterion figure_alone(std::string_view figure);
redovisa::Criterion at_least(std::string_view figure, redovisa::Measure measure = redovisa::Measure::value);
redovisa::Criterion at_most(std::string_view figure, redovisa::Measure measure = redovisa::Measure::value);
redovisa::Criterion between(std::string_view least, std::string_view most,
                            redovisa::Measure measure = redovisa::Measure::value);
redovisa::Criterion more_than(std::string_view figure, redovisa::Measure measure = redovisa::Measure::value);
redovisa::Criterion less_than(std::string_view figure, redovisa::Measure measure = redovisa::Measure::value);
redovisa::Criterion ought_to_grow();
redovisa::Criterion ought_to_shrink();

redovisa::PeriodTarget target_of(int year, const redovisa::Criterion& criterion);
redovisa::PeriodValue measured_in(const redovisa::Period& period, std::string_view figure);
redovisa::PeriodValue missing_in(const redovisa::Period& period, redovisa::Missing missing);

redovisa::Decimal decimal(std::string_view machine_text);
redovisa::Date date(std::string_view iso);

/// -1 when there is no level, for comparisons that can be printed.
int number_of(std::optional<redovisa::Level> level);
