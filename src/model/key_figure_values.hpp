#pragma once

#include <optional>
#include <string_view>

#include "model/key_figure.hpp"

namespace redovisa {

/// A value with as many decimals as its key figure is shown with: shares one, amounts of a thousand or more
/// none, others one or two.
Decimal shown_value(const Decimal& value, std::string_view unit);

/// 1 for a place among the best fourth, 4 among the last.
unsigned quartile_of(const Standing& standing);

/// The series of the municipality itself, or null.
const KeyFigureSeries* own_series(const KeyFigure& figure);

/// The key figure of an indicator, by its Kolada-id, or null.
const KeyFigure* key_figure_of(const std::vector<KeyFigure>& figures, const Indicator& indicator);

/// The own value that an outcome was taken from; null when the outcome was not taken from Kolada.
const KeyFigureValue* source_of(const PeriodValue& outcome, const KeyFigure& figure);

/// The latest year, not after the report's, that the series has a value of all for; nullopt when it has none.
std::optional<int> latest_year(const KeyFigureSeries& series, const Period& report);

/// The year of the indicator's latest outcome of a whole year, be it the plan's or Kolada's; nullopt when it
/// has none before the report ends.
std::optional<int> year_of_outcome(const Indicator& indicator, const Period& report);

}  // namespace redovisa
