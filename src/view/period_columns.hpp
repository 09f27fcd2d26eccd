#pragma once

#include <optional>
#include <string_view>

#include "view/shown_columns.hpp"

namespace redovisa {

/// "-1", "−1", "+2" as a number of years; nullopt for what is no such number.
std::optional<int> year_offset(std::string_view text);

/// The calendar's period by this name in the year; nullopt when the calendar has none.
std::optional<Period> calendar_period(const Convention& convention, std::string_view name, int year);

/// What `utfall` may show besides the report's period, a year before it and the calendar's periods.
inline constexpr std::string_view outcome_history = "historik", latest_figure = "senaste";

/// What `målvärde` may show besides a year: every year from the report's on that has targets.
inline constexpr std::string_view every_year = "alla";

/// The columns of an indicator's figures.
ColumnsOver<AssessedIndicator> outcome_columns(const ColumnChoice& choice, const TableForm& form);
ColumnsOver<AssessedIndicator> target_columns(const ColumnChoice& choice, const TableForm& form);
ColumnsOver<AssessedIndicator> forecast_columns(const ColumnChoice& choice, const TableForm& form);
ColumnsOver<AssessedIndicator> baseline_columns(const ColumnChoice& choice, const TableForm& form);
ColumnsOver<AssessedIndicator> progress_columns(const ColumnChoice& choice, const TableForm& form);

}  // namespace redovisa
