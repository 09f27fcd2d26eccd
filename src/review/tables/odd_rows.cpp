#include "review/tables/odd_rows.hpp"

#include <algorithm>

namespace redovisa {

namespace {

/// By how much the rows exceed the sum, of one column.
struct Excess {
  std::size_t column;
  Decimal excess, slack;
};

std::vector<Excess> excesses_of(const PrintedTable& table, std::span<const TableEquation> columns) {
  std::vector<Excess> excesses;
  for (const auto& equation : columns) {
    const Balance balance = balance_of(table, equation);
    excesses.push_back({equation.result.column, balance.excess, balance.slack});
  }
  return excesses;
}

/// Columns of variances follow from the others and confirm nothing.
bool tell_enough(const PrintedTable& table, const std::vector<Excess>& excesses) {
  return std::ranges::count_if(excesses, [&](const Excess& e) {
           return table.columns[e.column].figure != PrintedFigure::variance && !holds(e.excess, e.slack);
         }) > 1;
}

bool explains(const PrintedTable& table, std::size_t row, bool left_out,
              const std::vector<Excess>& excesses) {
  return std::ranges::all_of(excesses, [&](const Excess& e) {
    const Decimal value = number_at(table, {row, e.column}).value_or(Decimal{});
    return holds(left_out ? e.excess - value : e.excess + value, e.slack);
  });
}

}  // namespace

std::optional<OddRow> odd_row_of(const PrintedTable& table, std::span<const TableEquation> columns) {
  const auto excesses = excesses_of(table, columns);
  if (!tell_enough(table, excesses)) return std::nullopt;
  for (const auto& addend : columns.front().addends)
    for (const bool left_out : {true, false})
      if (explains(table, addend.cell.row, left_out, excesses)) return OddRow{addend.cell.row, left_out};
  if (table.rows[columns.front().result.row].kind != PrintedRowKind::total) return std::nullopt;
  for (std::size_t row = 0; row < table.rows.size(); ++row)
    if (table.rows[row].kind == PrintedRowKind::of_which && explains(table, row, false, excesses))
      return OddRow{row, false};
  return std::nullopt;
}

}  // namespace redovisa
