#pragma once

#include <optional>
#include <vector>

#include "review/tables/table_equations.hpp"

namespace redovisa {

/// A cell that is probably wrong, and the value with which its equations hold.
struct Culprit {
  TableCell cell;
  Decimal should_be;
};

/// A row that a sum lacks, or that it has once too often: it is what the sum differs by in every column.
struct OddRow {
  std::size_t row = 0;
  bool left_out = false;
};

/// Equations of a table that do not hold for one and the same reason.
struct Contradiction {
  std::vector<TableEquation> equations;  // the one to tell of first
  std::optional<Culprit> culprit = {};   // when one cell mends them and no other does as well
  std::optional<OddRow> odd_row = {};
  bool unsure = false;

  /// May it be that only a figure of the sum is lacking?
  bool may_lack_figure() const;
};

/// All that contradicts itself in the table's sums and variances (`equations_of`), one for each probable
/// cause.
std::vector<Contradiction> contradictions_in(const PrintedTable& table,
                                             const std::vector<TableEquation>& equations);

}  // namespace redovisa
