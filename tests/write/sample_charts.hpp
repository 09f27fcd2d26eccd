#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "view/chart.hpp"

namespace redovisa::samples {

using Values = std::vector<std::optional<Decimal>>;

/// Decimals in machine form, separated by spaces; "–" is a gap.
Values values(std::string_view text);

const std::vector<std::string>& months();

/// Percent per month, 2025 until August.
Chart sick_leave();

/// Budget, outcome and forecast in tkr, mostly below zero.
Chart operating_result();

/// Two years of counts under long names.
Chart volumes();

/// Parts of one whole, the last of them none.
Chart goals();

/// Counts of judgements, a bar for each group, with their words, symbols and colours.
Chart judgements();

/// Costs held against budgets: below zero, one without a budget, one with nothing else.
Chart budgets();

/// One indicator year by year, with a part of the year, forecast and targets.
Chart history();

/// Such charts side by side, with names of every length and figures of every oddity.
Chart histories();

/// Charts of every kind, ordinary and extreme; each with its own id.
std::vector<Chart> all();

}  // namespace redovisa::samples
