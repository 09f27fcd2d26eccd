#pragma once

#include <vector>

#include "model/convention.hpp"
#include "review/tables/row_sums.hpp"

namespace redovisa {

/// row_sum: a typed sum of rows. column_sum: a column that is the sum of others. variance: a column that is
/// the difference of two others.
enum class EquationKind : std::uint8_t { row_sum, column_sum, variance };

struct EquationTerm {
  TableCell cell;
  bool minus = false;
};

/// What a table must fulfil: the result is the sum of the addends.
struct TableEquation {
  EquationKind kind = EquationKind::row_sum;
  TableCell result;
  std::vector<EquationTerm> addends;
  std::vector<TableCell> blanks = {};  // cells without figure that belong to the sum
  bool unsure = false;                 // the table's build may have been misunderstood
};

/// An equation with the figures that stand in the table.
struct Balance {
  Decimal computed;  // what the addends give
  Decimal excess;    // how much more than the result they give
  Decimal slack;     // twice what rounding explains: the last shown decimal of every cell
};

Balance balance_of(const PrintedTable& table, const TableEquation& equation);

/// Is the excess no more than rounding?
bool holds(const Decimal& excess, const Decimal& slack);

/// All that the table's sums, sum columns and variance columns must fulfil. Which rows and columns belong
/// together is found by fitting; where nothing fits there is no equation. `sums` are its `row_sums`.
std::vector<TableEquation> equations_of(const PrintedTable& table, const std::vector<RowSum>& sums,
                                        const VarianceSigns& signs);

}  // namespace redovisa
