#pragma once

#include <optional>
#include <vector>

#include "model/convention.hpp"
#include "review/tables/table_cells.hpp"

namespace redovisa {

/// A column of variances and the two columns that it is the difference of, as most rows have it.
struct VarianceColumn {
  std::size_t column = 0, minuend = 0, subtrahend = 0;
  std::size_t rows_with_sign = 0;  // that tell which of the two is subtracted from which
  bool either_way = false;         // the rows do not tell it, or tell it differently
  bool unsure = false;             // hardly enough rows fit
};

/// The table's columns of variances whose columns can be told.
std::vector<VarianceColumn> variance_columns(const PrintedTable& table, const VarianceSigns& signs);

/// The sign that the convention has for such a table; nullopt when it has none.
std::optional<VarianceSign> sign_of_convention(PrintedKind kind, const VarianceSigns& signs);

/// The sign of a variance column that has a budget and an outcome or a forecast; nullopt for others.
std::optional<VarianceSign> sign_of(const PrintedTable& table, const VarianceColumn& variance);

}  // namespace redovisa
