#pragma once

#include <optional>
#include <string>

#include "model/plan.hpp"
#include "view/table.hpp"

namespace redovisa {

/// A figure as a column of this period shows it: a number where it is one, "Ja", a date, "plats 59 av 290",
/// "73 (2024)" when it is of another period than the column's, and the word of what is missing where somebody
/// wrote one that matters. Without a period of the column nothing is said of the figure's.
CellValue shown_figure(const Reported& figure, const std::string& unit, const std::optional<Period>& column);

/// The figure of a column of this period; null is nothing reported.
Cell figure_cell(const PeriodValue* figure, const std::string& unit, const Period& column);

/// A value with the period that it is of: "73 (2024)". Nothing reported is of no period.
CellValue with_period(const CellValue& value, const Period& period);

/// A year's target: a number when it is one, else the words that say it. Null is nothing reported.
Cell target_cell(const PeriodTarget* target, const std::string& unit);

/// A level's limits as a number or in words.
Cell limit_cell(const LevelCriterion& limit, const std::string& unit);

/// The limits that the indicator has for the level; null when it has none.
const LevelCriterion* limit_at(const Indicator& indicator, Level level);

}  // namespace redovisa
