#include "review/tables/table_equations.hpp"

#include <algorithm>
#include <array>

#include "diagnostics/folded.hpp"
#include "review/tables/column_sums.hpp"
#include "review/tables/variance_columns.hpp"

namespace redovisa {

namespace {

/// Is there a figure that only is not told, so that nothing can be added up?
bool is_hidden(const Reported& cell) {
  if (cell.number) return false;
  switch (cell.missing) {
    case Missing::blank:
    case Missing::dash:
    case Missing::not_applicable:
      return false;
    case Missing::not_measured:
    case Missing::confidential:
    case Missing::method_changed:
    case Missing::new_indicator:
    case Missing::not_yet:
      return true;
  }
  return false;
}

/// Adds the cell to the equation; false when the equation cannot be set up.
bool add_cell(const PrintedTable& table, const EquationTerm& term, TableEquation& equation) {
  const Reported& cell = reported_at(table, term.cell);
  if (cell.number)
    equation.addends.push_back(term);
  else
    equation.blanks.push_back(term.cell);
  return !is_hidden(cell);
}

/// Where costs have no minus sign their variances may have one already.
void add_up_if_it_fits(const PrintedTable& table, TableEquation& equation) {
  if (std::ranges::none_of(equation.addends, &EquationTerm::minus)) return;
  TableEquation added = equation;
  for (auto& addend : added.addends) addend.minus = false;
  const Balance balance = balance_of(table, added);
  if (holds(balance.excess, balance.slack)) equation = std::move(added);
}

void add_row_sum(const PrintedTable& table, const RowSum& sum, std::size_t column,
                 std::vector<TableEquation>& equations) {
  TableEquation equation{EquationKind::row_sum, {sum.row, column}, {}};
  if (!number_at(table, equation.result)) return;
  for (const auto& [row, minus] : sum.addends)
    if (!add_cell(table, {{row, column}, minus}, equation)) return;
  if (equation.addends.empty()) return;
  const bool mostly_blank = equation.blanks.size() > equation.addends.size();
  const bool unknown =
      table.columns[column].figure == PrintedFigure::other && table.kind != PrintedKind::measures;
  equation.unsure = sum.unsure || mostly_blank || unknown;
  if (mostly_blank) equation.blanks.clear();
  if (table.columns[column].figure == PrintedFigure::variance) add_up_if_it_fits(table, equation);
  equations.push_back(std::move(equation));
}

bool is_known(const std::vector<VarianceColumn>& variances, std::size_t column) {
  return std::ranges::find(variances, column, &VarianceColumn::column) != variances.end();
}

/// Columns of variances are added up only when they are differences and not, say, percentages.
std::vector<std::size_t> summed_columns(const PrintedTable& table,
                                        const std::vector<VarianceColumn>& variances) {
  std::vector<std::size_t> columns;
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    const bool is_variance = table.columns[column].figure == PrintedFigure::variance;
    if (is_variance ? is_known(variances, column) : column_adds_up(table.columns[column]))
      columns.push_back(column);
  }
  return columns;
}

void add_column_sum(const PrintedTable& table, const TotalColumn& sum, std::size_t row,
                    std::vector<TableEquation>& equations) {
  TableEquation equation{EquationKind::column_sum, {row, sum.column}, {}};
  if (!number_at(table, equation.result)) return;
  for (const std::size_t column : sum.addends)
    if (!add_cell(table, {{row, column}}, equation)) return;
  if (!equation.blanks.empty()) return;
  equation.unsure = sum.unsure;
  equations.push_back(std::move(equation));
}

bool is_income(const PrintedRow& row) {
  static constexpr std::array<std::string_view, 5> words{"intäkt", "avgift", "bidrag", "försäljning",
                                                         "ersättning"};
  const std::string name = folded(row.name);
  return std::ranges::any_of(words,
                             [&](std::string_view word) { return name.find(word) != std::string::npos; });
}

/// In a table whose costs have no minus sign, more income is better and more costs are worse.
bool costs_lack_sign(const PrintedTable& table, const VarianceColumn& variance) {
  if (table.kind != PrintedKind::operating && table.kind != PrintedKind::by_activity) return false;
  return std::ranges::none_of(table.rows, [&](const PrintedRow& row) {
    const auto is_negative = [&](std::size_t column) {
      return column < row.cells.size() && row.cells[column].number && row.cells[column].number->units < 0;
    };
    return !is_sum_row(row) && (is_negative(variance.minuend) || is_negative(variance.subtrahend));
  });
}

/// A row that may be counted the other way is, when it fits so and only so.
void turn_if_it_fits(const PrintedTable& table, TableEquation& equation) {
  const auto fits = [&] {
    const Balance balance = balance_of(table, equation);
    return holds(balance.excess, balance.slack);
  };
  if (fits()) return;
  std::swap(equation.addends[0].cell, equation.addends[1].cell);
  if (!fits()) std::swap(equation.addends[0].cell, equation.addends[1].cell);
}

void add_variances(const PrintedTable& table, const VarianceColumn& variance,
                   std::vector<TableEquation>& equations) {
  const bool no_sign = costs_lack_sign(table, variance);
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    const TableCell result{row, variance.column}, minuend{row, variance.minuend},
        subtrahend{row, variance.subtrahend};
    if (!number_at(table, result) || !number_at(table, minuend) || !number_at(table, subtrahend)) continue;
    TableEquation equation{EquationKind::variance, result, {{minuend, false}, {subtrahend, true}}};
    equation.unsure = variance.unsure;
    if (variance.either_way || (no_sign && is_income(table.rows[row]))) turn_if_it_fits(table, equation);
    equations.push_back(std::move(equation));
  }
}

}  // namespace

Balance balance_of(const PrintedTable& table, const TableEquation& equation) {
  const Decimal result = *number_at(table, equation.result);
  Balance balance{{}, {}, last_decimal(result)};
  for (const auto& [cell, minus] : equation.addends) {
    const Decimal& number = *number_at(table, cell);
    balance.computed = minus ? balance.computed - number : balance.computed + number;
    balance.slack = balance.slack + last_decimal(number);
  }
  balance.excess = balance.computed - result;
  return balance;
}

bool holds(const Decimal& excess, const Decimal& slack) { return absolute(excess + excess) <= slack; }

std::vector<TableEquation> equations_of(const PrintedTable& table, const std::vector<RowSum>& sums,
                                        const VarianceSigns& signs) {
  std::vector<TableEquation> equations;
  const auto variances = variance_columns(table, signs);
  const auto columns = summed_columns(table, variances);
  for (const RowSum& sum : sums)
    for (const std::size_t column : columns) add_row_sum(table, sum, column, equations);
  for (const TotalColumn& sum : column_sums(table))
    for (std::size_t row = 0; row < table.rows.size(); ++row) add_column_sum(table, sum, row, equations);
  for (const VarianceColumn& variance : variances) add_variances(table, variance, equations);
  return equations;
}

}  // namespace redovisa
