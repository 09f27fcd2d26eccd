#pragma once

#include <algorithm>
#include <compare>
#include <optional>
#include <vector>

#include "review/tables/table_cells.hpp"

namespace redovisa {

/// Which of two pairs that fit the rows as well is the more likely, the weightiest first.
struct PairLikelihood {
  bool named = false;     // by the column's heading
  bool one_half = false;  // of the year or of all years, as the column
  bool one_time = false;
  bool of_period = false;  // that the column's heading names
  bool with_budget = false;
  int nearness = 0;

  friend auto operator<=>(const PairLikelihood&, const PairLikelihood&) = default;
};

/// How the rows' variances agree with the difference of two columns.
struct VariancePair {
  std::size_t minuend = 0, subtrahend = 0;
  std::size_t rows = 0, as_is = 0, reversed = 0, either = 0;
  PairLikelihood likelihood = {};

  std::size_t one_way() const { return std::max(as_is, reversed) + either; }
  std::size_t both_ways() const { return as_is + reversed + either; }

  /// Are so many two thirds of the rows?
  bool fits_two_thirds(std::size_t fitting) const { return rows > 0 && 3 * fitting >= 2 * rows; }
};

/// The two columns whose difference a column of variances most likely is, as these rows have it; nullopt when
/// there are no two.
std::optional<VariancePair> best_pair(const PrintedTable& table, std::size_t column,
                                      const std::vector<std::size_t>& rows);

}  // namespace redovisa
