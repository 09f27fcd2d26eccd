#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "view/chart.hpp"

namespace redovisa {

/// nullopt also where the series has fewer values than there are categories.
std::optional<Decimal> value_at(const Series& series, std::size_t category);

/// As a label shows it: with the chart's number of decimals, or a dash where nothing is reported.
std::string value_text(const Chart& chart, const std::optional<Decimal>& value);

/// The name with the symbol of the judgement that it counts: "● Uppfyllt".
std::string series_name(const Series& series);

/// "2025: 5,2"; the value alone when the series has no name.
std::string named_value(const Chart& chart, const Series& series, const std::optional<Decimal>& value);

/// The last category that has a value; nullopt when the series is empty.
std::optional<std::size_t> last_reported(const Chart& chart, const Series& series);

/// Whether bars grow to the right although no value is above zero, as among costs held against budgets.
bool is_mirrored(const Chart& chart);

/// Whether there is anything at all to draw.
bool has_values(const Chart& chart);

}  // namespace redovisa
