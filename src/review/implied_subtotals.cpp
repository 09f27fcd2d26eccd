#include "review/implied_subtotals.hpp"

#include "diagnostics/folded.hpp"
#include "review/table_cells.hpp"
#include "review/table_equations.hpp"

namespace redovisa {

namespace {

/// The sums of the columns since the last sum.
struct RunningSums {
  std::vector<Decimal> sums, slacks;
  std::size_t rows = 0;

  explicit RunningSums(std::size_t columns) : sums(columns), slacks(columns) {}
};

void add_row(const PrintedTable& table, std::size_t row, RunningSums& running) {
  ++running.rows;
  for (std::size_t column = 0; column < running.sums.size(); ++column)
    if (const auto& number = number_at(table, {row, column})) {
      running.sums[column] = running.sums[column] + *number;
      running.slacks[column] = running.slacks[column] + last_decimal(*number);
    }
}

/// In how many columns the row is the sum of those above it; none when it is not in one of them.
std::size_t columns_summed(const PrintedTable& table, std::size_t row, const RunningSums& running) {
  std::size_t telling = 0;
  for (std::size_t column = 0; column < running.sums.size(); ++column) {
    const auto& number = number_at(table, {row, column});
    if (!number) continue;
    if (!holds(running.sums[column] - *number, running.slacks[column] + last_decimal(*number))) return 0;
    if (!holds(*number, running.slacks[column])) ++telling;
  }
  return telling;
}

bool is_sum(const PrintedTable& table, std::size_t row, const RunningSums& running) {
  return running.rows > 1 && columns_summed(table, row, running) > 1;
}

bool is_repeated(const PrintedTable& table, std::size_t row, const RunningSums& running) {
  return row > 0 && running.rows == 1 && folded(table.rows[row].name) == folded(table.rows[row - 1].name) &&
         columns_summed(table, row, running) > 1;
}

}  // namespace

std::vector<bool> implied_subtotals(const PrintedTable& table) {
  std::vector<bool> sums(table.rows.size()), repeated(table.rows.size());
  bool any_sum = false;
  RunningSums running{table.columns.size()};
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    const PrintedRow& printed = table.rows[row];
    sums[row] = is_entry(printed) && is_sum(table, row, running);
    repeated[row] = is_entry(printed) && is_repeated(table, row, running);
    any_sum = any_sum || sums[row] || printed.kind == PrintedRowKind::subtotal;
    if (is_sum_row(printed) || sums[row] || repeated[row])
      running = RunningSums{table.columns.size()};
    else if (is_entry(printed))
      add_row(table, row, running);
  }
  for (std::size_t row = 0; row < table.rows.size(); ++row)
    sums[row] = sums[row] || (any_sum && repeated[row]);
  return sums;
}

}  // namespace redovisa
