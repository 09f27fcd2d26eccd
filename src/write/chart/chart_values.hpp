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

/// The category of bars that lie down whose own leave most room beside them, where an editable chart names
/// its series: Word and LibreOffice do not list them in the same order. nullopt when the chart is of another
/// kind, has one series, or has no category with a figure of each.
std::optional<std::size_t> category_of_names(const Chart& chart);

}  // namespace redovisa
