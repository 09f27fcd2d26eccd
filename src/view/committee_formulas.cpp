#include "view/committee_formulas.hpp"

#include <algorithm>

#include "view/cells.hpp"
#include "view/municipal_tables.hpp"
#include "view/tabulate.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

using Way = CellsTogether::Way;

const Number* number_at(const Table& table, std::size_t row, std::size_t column) {
  return std::get_if<Number>(&table.rows[row].cells[column].value);
}

/// What the cells give, with as many decimals as the result is shown with; nullopt when one holds no number
/// of its unit.
std::optional<Decimal> value_of(const Table& table, const CellsTogether& cells, const Number& shown) {
  Decimal sum{0}, whole{0};
  for (std::size_t row = cells.first_row; row <= cells.last_row; ++row) {
    const Number* figure = number_at(table, row, cells.column);
    const Number* weight = cells.way == Way::weighted_mean ? number_at(table, row, cells.weights) : nullptr;
    if (figure == nullptr || figure->unit != shown.unit) return std::nullopt;
    if (cells.way == Way::weighted_mean && weight == nullptr) return std::nullopt;
    sum = sum + (weight == nullptr ? figure->value : figure->value * weight->value);
    whole = whole + (weight == nullptr ? Decimal{1} : weight->value);
  }
  return cells.way == Way::sum ? std::optional{sum} : quotient(sum, whole, shown.value.decimals);
}

/// Adds the formula when it gives what the cell shows.
void add_formula(const Table& table, std::size_t row, CellsTogether cells,
                 std::vector<CellFormula>& formulas) {
  const Number* shown = number_at(table, row, cells.column);
  if (shown == nullptr || cells.first_row > cells.last_row) return;
  cells.table = table.id;
  cells.decimals = static_cast<std::uint8_t>(shown->value.decimals + (shown->unit == "%" ? 2 : 0));
  if (value_of(table, cells, *shown) == shown->value)
    formulas.push_back({row, cells.column, std::move(cells)});
}

Way way_of(ConsolidationFormula formula) {
  switch (formula) {
    case ConsolidationFormula::sum:
      return Way::sum;
    case ConsolidationFormula::mean:
      return Way::mean;
    case ConsolidationFormula::weighted_mean:
      return Way::weighted_mean;
  }
  return Way::sum;
}

/// The formulas in the order of the table, which leaves out indicators that the municipality does not have.
std::vector<ConsolidationFormula> formulas_in(const MunicipalView& view) {
  std::vector<ConsolidationFormula> formulas;
  for (const auto& whole : view.roll_up.consolidated)
    if (std::ranges::find(view.plan.material.indicators, whole.id, &Indicator::id) !=
        view.plan.material.indicators.end())
      formulas.push_back(whole.formula);
  return formulas;
}

}  // namespace

std::vector<CellFormula> consolidation_formulas(const MunicipalView& view, const Table& table) {
  const bool has_bases = !table.columns.empty() && table.columns.back().heading == base_heading;
  const std::size_t weights = table.columns.size() - 1, figures = has_bases ? weights - 1 : weights;
  std::vector<CellFormula> formulas;
  const auto ways = formulas_in(view);
  std::size_t indicator = 0, first = 0;
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    if (table.rows[row].role == RowRole::group) first = row + 1;
    if (table.rows[row].role != RowRole::total || row == 0) continue;
    const Way way = way_of(ways.at(indicator++));
    for (std::size_t column = 1; column <= figures; ++column)
      add_formula(table, row, {way, {}, column, first, row - 1, weights}, formulas);
  }
  return formulas;
}

std::vector<CellFormula> personnel_formulas(const Table& table) {
  constexpr std::size_t employees = 1;
  std::vector<CellFormula> formulas;
  if (table.rows.size() < 2) return formulas;
  const std::size_t last = table.rows.size() - 1;
  add_formula(table, last, {Way::sum, {}, employees, 0, last - 1}, formulas);
  for (std::size_t column = employees + 1; column < table.columns.size(); ++column)
    add_formula(table, last, {Way::weighted_mean, {}, column, 0, last - 1, employees}, formulas);
  return formulas;
}

std::vector<CellFormula> result_formulas(const MunicipalView& view, const NamedTable& balance) {
  const auto& rows = view.roll_up.municipality.balance;
  const auto result = std::ranges::find(rows, BalanceKind::result, &BalanceRow::kind);
  if (result == rows.end() || std::ranges::count(rows, BalanceKind::result, &BalanceRow::kind) > 1) return {};
  const auto& shown = balance.table.rows;
  const auto row = std::ranges::find_if(
      shown, [&](const Row& each) { return text_of(each.cells.front().value) == result->name; });
  const NamedTable operating = operating_table(view.plan.material);
  const Row* whole = row_of_whole(operating.table);
  if (row == shown.end() || whole == nullptr) return {};
  const bool ended = is_whole_year(view.plan.material.period);
  const std::size_t line = static_cast<std::size_t>(row - shown.begin()),
                    sum = static_cast<std::size_t>(whole - operating.table.rows.data());
  std::vector<CellFormula> formulas;
  for (std::size_t column = 1; column < balance.column_names.size(); ++column) {
    const auto& name = balance.column_names[column];
    if (name == "utfall-föregående" && !ended) continue;
    const std::size_t from = column_named(operating, name == "budget" ? "budget-helår"
                                                     : name != "året" ? name
                                                     : ended          ? "utfall-perioden"
                                                                      : "prognos");
    const Number *told = number_at(balance.table, line, column),
                 *summed = number_at(operating.table, sum, from);
    if (told != nullptr && summed != nullptr && told->value == summed->value)
      formulas.push_back({line, column, SheetCell{operating.table.id, sum, from}});
  }
  return formulas;
}

std::vector<CellFormula> deficit_formulas(const Table& deficits, const Table& balance) {
  constexpr std::size_t amount = 2;
  if (deficits.rows.empty() || balance.rows.empty()) return {};
  const std::size_t last = deficits.rows.size() - 1;
  const SheetCell result{balance.id, balance.rows.size() - 1, balance.columns.size() - 1};
  const Number *shown = number_at(deficits, last, amount),
               *added = number_at(balance, result.row, result.column);
  if (shown == nullptr || added == nullptr) return {};
  const bool is_deficit = added->value < Decimal{0} && last > 0;  // it stands as the last of the deficits
  const std::size_t debts = is_deficit ? last - 1 : last;
  Decimal left = added->value;
  for (std::size_t row = 0; row < debts; ++row) {
    const Number* debt = number_at(deficits, row, amount);
    if (debt == nullptr) return {};
    left = left + debt->value;
  }
  if (shown->value != (left < Decimal{0} ? left : Decimal{0})) return {};
  std::vector<CellFormula> formulas{{last, amount, LeftOfDebts{deficits.id, amount, debts, result}}};
  const Number* own = is_deficit ? number_at(deficits, debts, amount) : nullptr;
  if (own != nullptr && own->value == added->value)
    formulas.push_back({debts, amount, LeftOfDebts{deficits.id, amount, 0, result}});
  return formulas;
}

}  // namespace redovisa
