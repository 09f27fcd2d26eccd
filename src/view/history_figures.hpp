#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "model/plan.hpp"

namespace redovisa {

/// The years that histories are shown for: those with figures, at most five before the report's, which is the
/// last.
struct HistoryYears {
  std::vector<int> years;
  Period report;
};

HistoryYears history_years(const std::vector<const Indicator*>& indicators, const Period& report);

/// What is known of an indicator, a figure for each year. Targets that are words and not numbers are left
/// out.
struct IndicatorFigures {
  std::vector<std::optional<Decimal>> outcomes;  // of whole years
  std::vector<std::optional<Decimal>> targets;
  std::optional<Decimal> to_date;   // of the report's part of its year
  std::optional<Decimal> forecast;  // of the report's year
};

IndicatorFigures figures_of(const Indicator& indicator, const HistoryYears& years);

/// How many of the years up to the report have a figure that can be drawn; none when the figures are no
/// numbers.
std::size_t measured_times(const Indicator& indicator, const Period& report);

/// "jan–aug", the report's part of its year.
std::string to_date_words(const Period& report);

}  // namespace redovisa
