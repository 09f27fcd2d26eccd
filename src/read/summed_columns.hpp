#pragma once

#include <vector>

#include "model/printed_table.hpp"

namespace redovisa {

/// What some rows of a printed table give together, column by column. Columns of variances and those that
/// nobody knows are left out, as far as the table has others.
class SummedColumns {
 public:
  explicit SummedColumns(const PrintedTable& table);

  void add(const PrintedRow& row);
  void clear();
  std::size_t rows() const { return rows_; }

  /// Is the row the sum of those that were added, within rounding, in most columns: two or more, or the only
  /// one when there are three rows to add? Costs without minus sign may be taken from the income, and a net
  /// cost may stand without minus sign. Zeros tell nothing.
  bool give(const PrintedRow& row) const;

 private:
  struct Column {
    std::size_t number = 0;
    Decimal sum = {}, net = {}, slack = {};  // slack: twice what rounding explains
  };

  bool agree(const PrintedRow& row, Decimal Column::*figure, bool reversed) const;

  std::vector<Column> columns_;
  std::size_t rows_ = 0;
};

}  // namespace redovisa
