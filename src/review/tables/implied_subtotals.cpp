#include "review/tables/implied_subtotals.hpp"

#include <algorithm>
#include <span>

#include "diagnostics/folded.hpp"
#include "review/tables/row_sums.hpp"
#include "review/tables/sum_fit.hpp"
#include "review/tables/table_cells.hpp"
#include "review/tables/table_equations.hpp"

namespace redovisa {

namespace {

/// The sums of some rows, one of each column.
struct RunningSums {
  struct Column {
    std::size_t number = 0, addends = 0;  // that are not zero
    Decimal sum = {}, slack = {};
  };
  std::vector<Column> columns;
  std::size_t rows = 0;

  explicit RunningSums(const std::vector<std::size_t>& numbers) {
    for (const std::size_t number : numbers) columns.push_back({number});
  }

  void clear() {
    rows = 0;
    for (Column& column : columns) column = {column.number};
  }

  void add(const PrintedTable& table, std::size_t row) {
    ++rows;
    for (Column& column : columns)
      if (const auto& number = number_at(table, {row, column.number})) {
        column.addends += number->units != 0;
        column.sum = column.sum + *number;
        column.slack = column.slack + last_decimal(*number);
      }
  }
};

/// In how many columns the row is the sum of at least so many; none when it is not in one of them.
std::size_t columns_summed(const PrintedTable& table, std::size_t row, const RunningSums& running,
                           std::size_t fewest) {
  std::size_t telling = 0;
  for (const auto& column : running.columns) {
    const auto& number = number_at(table, {row, column.number});
    if (!number) continue;
    if (!holds(column.sum - *number, column.slack + last_decimal(*number))) return 0;
    if (column.addends >= fewest && !holds(*number, column.slack)) ++telling;
  }
  return telling;
}

bool is_sum(const PrintedTable& table, std::size_t row, const RunningSums& running) {
  return running.rows > 1 && columns_summed(table, row, running, 2) > 1;
}

/// So many entries just above a row are tried as its parts.
constexpr std::size_t most_last = 12;

bool is_sum_of(const PrintedTable& table, std::size_t row, const std::vector<std::size_t>& columns,
               std::span<const std::size_t> addends) {
  RunningSums sums{columns};
  for (const std::size_t addend : addends) sums.add(table, addend);
  return is_sum(table, row, sums);
}

/// How many entries just above the row it is the sum of, the fewest; 0 when it is no such sum. The first
/// column with a figure tells which are worth a closer look.
std::size_t last_summed(const PrintedTable& table, std::size_t row, const std::vector<std::size_t>& columns,
                        std::span<const std::size_t> block) {
  const auto first = std::ranges::find_if(columns, [&](std::size_t column) {
    const auto& number = number_at(table, {row, column});
    return number && number->units != 0;
  });
  if (first == columns.end()) return 0;
  SumTrial trial{*number_at(table, {row, *first})};
  for (std::size_t count = 1; count <= std::min(block.size(), most_last); ++count) {
    if (const auto& number = number_at(table, {block[block.size() - count], *first})) trial.add(*number);
    if (trial.holds() && is_sum_of(table, row, columns, block.last(count))) return count;
  }
  return 0;
}

bool is_repeated(const PrintedTable& table, std::size_t row, const RunningSums& running) {
  return row > 0 && running.rows == 1 && folded(table.rows[row].name) == folded(table.rows[row - 1].name) &&
         columns_summed(table, row, running, 1) > 1;
}

bool is_addend(const PrintedTable& table, const std::vector<ImpliedSum>& implied, std::size_t row) {
  return is_entry(table.rows[row]) && has_number(table.rows[row]) && implied[row] == ImpliedSum::none;
}

/// The first entry, when it is the sum of all the others.
void find_first(const PrintedTable& table, const std::vector<std::size_t>& columns,
                std::vector<ImpliedSum>& implied) {
  std::size_t first = 0;
  while (first < table.rows.size() && !is_addend(table, implied, first)) ++first;
  if (first == table.rows.size()) return;
  RunningSums others{columns};
  for (std::size_t row = first + 1; row < table.rows.size(); ++row)
    if (is_addend(table, implied, row)) others.add(table, row);
  if (is_sum(table, first, others)) implied[first] = ImpliedSum::of_below;
}

/// A row that only repeats another is a sum where the table has such.
void leave_out_repeated(const PrintedTable& table, std::vector<ImpliedSum>& implied) {
  const bool any_sum =
      std::ranges::any_of(
          implied, [](ImpliedSum sum) { return sum != ImpliedSum::none && sum != ImpliedSum::of_single; }) ||
      std::ranges::find(table.rows, PrintedRowKind::subtotal, &PrintedRow::kind) != table.rows.end();
  if (!any_sum) std::ranges::replace(implied, ImpliedSum::of_single, ImpliedSum::none);
}

}  // namespace

std::vector<std::size_t> columns_of_sums(const PrintedTable& table) {
  std::vector<std::size_t> columns;
  for (std::size_t number = 0; number < table.columns.size(); ++number) {
    const PrintedColumn& column = table.columns[number];
    const bool is_known = column.figure != PrintedFigure::other || table.kind == PrintedKind::measures;
    if (is_known && column.figure != PrintedFigure::variance && column_adds_up(column))
      columns.push_back(number);
  }
  return columns;
}

std::vector<ImpliedSum> implied_sums(const PrintedTable& table) {
  std::vector<ImpliedSum> implied(table.rows.size());
  const auto columns = columns_of_sums(table);
  RunningSums block{columns}, above{columns};
  std::vector<std::size_t> block_rows;
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    const PrintedRow& printed = table.rows[row];
    if (is_sum_row(printed)) block.clear(), block_rows.clear();
    if (!is_entry(printed) || !has_number(printed)) continue;
    if (is_sum(table, row, block))
      implied[row] = ImpliedSum::of_block;
    else if (is_sum(table, row, above))
      implied[row] = ImpliedSum::of_above;
    else if (is_repeated(table, row, block))
      implied[row] = ImpliedSum::of_single;
    else if (last_summed(table, row, columns, block_rows) > 0)
      implied[row] = ImpliedSum::of_last;
    if (implied[row] != ImpliedSum::none) {
      block.clear(), block_rows.clear();
      continue;
    }
    block.add(table, row);
    block_rows.push_back(row);
    above.add(table, row);
  }
  leave_out_repeated(table, implied);
  find_first(table, columns, implied);
  return implied;
}

std::vector<std::size_t> addends_of(const PrintedTable& table, const std::vector<ImpliedSum>& implied,
                                    std::size_t row) {
  const bool below = implied[row] == ImpliedSum::of_below, all = implied[row] == ImpliedSum::of_above;
  std::size_t first = below ? row + 1 : row;
  const std::size_t last = below ? table.rows.size() : row;
  const auto ends_block = [&](std::size_t i) {
    return is_sum_row(table.rows[i]) || implied[i] != ImpliedSum::none;
  };
  while (!below && first > 0 && (all || !ends_block(first - 1))) --first;
  std::vector<std::size_t> addends;
  for (std::size_t i = first; i < last; ++i)
    if (is_addend(table, implied, i)) addends.push_back(i);
  if (implied[row] == ImpliedSum::of_last) {
    const std::size_t count = last_summed(table, row, columns_of_sums(table), addends);
    addends.erase(addends.begin(), addends.end() - static_cast<std::ptrdiff_t>(count));
  }
  return addends;
}

}  // namespace redovisa
