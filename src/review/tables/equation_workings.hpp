#pragma once

#include <set>
#include <vector>

#include "review/tables/table_equations.hpp"

namespace redovisa {

/// An equation that a cell takes part in, and whether more in the cell means less excess.
struct CellUse {
  std::size_t equation = 0;
  bool minus = false;
};

/// A change of one cell and the equations that hold only with it, less those that no longer would.
struct Repair {
  TableCell cell;
  Decimal change;
  int gain = 0;
  std::vector<std::size_t> mends;
};

/// A table's equations while their faults are sought: cells are mended one by one, and equations that have
/// been told of are left alone.
class EquationWorkings {
 public:
  EquationWorkings(const PrintedTable& table, const std::vector<TableEquation>& equations);

  const PrintedTable& table() const { return table_; }
  const TableEquation& equation(std::size_t index) const { return equations_[index]; }
  const Balance& balance(std::size_t index) const { return balances_[index]; }

  /// Those that do not hold and have not been told of, in their order.
  const std::set<std::size_t>& violated() const { return violated_; }
  bool is_violated(std::size_t index) const { return is_violated_[index]; }

  /// The cells of violated equations, those of most such equations first.
  std::vector<TableCell> suspects() const;
  std::size_t violated_uses(const TableCell& cell) const;

  /// The change that mends most equations of the cell.
  Repair best_repair(const TableCell& cell) const;

  void mend(const Repair& repair);
  void mark_told(std::size_t index);

 private:
  std::size_t place_of(const TableCell& cell) const { return cell.row * table_.columns.size() + cell.column; }
  const std::vector<CellUse>& uses_of(const TableCell& cell) const { return uses_[place_of(cell)]; }
  void judge(std::size_t index);
  void add_use(const TableCell& cell, const CellUse& use);
  Repair repair_by(const TableCell& cell, const CellUse& seed) const;
  void count_gain(Repair& repair) const;

  const PrintedTable& table_;
  const std::vector<TableEquation>& equations_;
  std::vector<Balance> balances_;
  std::vector<bool> told_, is_violated_;
  std::set<std::size_t> violated_;
  std::vector<std::vector<CellUse>> uses_;  // of each cell, row by row
};

}  // namespace redovisa
