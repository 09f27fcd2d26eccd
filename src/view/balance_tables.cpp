#include <algorithm>
#include <fmt/format.h>

#include "rollup/balance.hpp"
#include "view/amount_table.hpp"
#include "view/cells.hpp"
#include "view/municipal_tables.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

const std::vector<BalanceRow>& rows_of(const MunicipalView& view) {
  return view.roll_up.municipality.balance;
}

int year_of(const MunicipalView& view) { return view.plan.material.period.year; }

std::string current_heading(const MunicipalView& view) {
  return fmt::format("{} {}", is_whole_year(view.plan.material.period) ? "Utfall" : "Prognos", year_of(view));
}

bool has_any(const MunicipalView& view, Reported BalanceRow::*figure) {
  return std::ranges::any_of(rows_of(view),
                             [&](const BalanceRow& row) { return (row.*figure).number.has_value(); });
}

AmountColumns<BalanceRow> columns_of_balance(const MunicipalView& view) {
  AmountColumns<BalanceRow> columns;
  if (has_any(view, &BalanceRow::last_year))
    columns.push_back(
        {"utfall-föregående", fmt::format("Utfall {}", year_of(view) - 1), &BalanceRow::last_year, {}, 15});
  if (has_any(view, &BalanceRow::budget))
    columns.push_back({"budget", fmt::format("Budget {}", year_of(view)), &BalanceRow::budget, {}, 15});
  columns.push_back({"året", current_heading(view), &BalanceRow::current, {}, 15});
  return columns;
}

void add_rows(const MunicipalView& view, std::initializer_list<BalanceKind> kinds,
              AmountTable<BalanceRow>& amounts) {
  for (const auto& row : rows_of(view))
    if (std::ranges::find(kinds, row.kind) != kinds.end()) amounts.add(row.name, row, RowRole::item);
}

std::string result_note(const MunicipalView& view) {
  const auto result = balance_result_of_year(view);
  if (!result)
    return "Balanskravsresultatet kan inte räknas fram, och därför inte heller om balanskravet uppfylls.";
  if (*result < Decimal{0})
    return fmt::format("Balanskravsresultatet är negativt och ska återställas senast {} (KL 11 kap. 12 §).",
                       year_of(view) + 3);
  return "Balanskravet uppfylls.";
}

}  // namespace

NamedTable balance_table(const MunicipalView& view) {
  Table table;
  table.id = "balanskrav";
  table.caption = "Balanskravsutredning, tkr";
  table.description = "Årets resultat justerat till årets balanskravsresultat, enligt 11 kap. 10 § LKBR.";
  if (rows_of(view).empty()) return {"balanskrav", "tkr", {}, std::move(table)};
  AmountTable<BalanceRow> amounts{
      {"balanskrav", "tkr", {}, std::move(table)}, "Post", 52, columns_of_balance(view), SumRule::every_row};
  add_rows(view, {BalanceKind::result, BalanceKind::adjustment}, amounts);
  amounts.add_sum("Årets resultat efter balanskravsjusteringar", RowRole::subtotal);
  add_rows(view, {BalanceKind::reserve}, amounts);
  amounts.add_sum("Årets balanskravsresultat", RowRole::total);
  NamedTable named = amounts.finish(false, {});
  if (auto note = result_note(view); !note.empty()) named.table.notes.push_back(std::move(note));
  return named;
}

Table deficit_table(const MunicipalView& view) {
  Table table;
  table.id = "att-aterstalla";
  table.caption = "Balanskravsunderskott att återställa, tkr";
  table.description =
      "Underskott från tidigare år, när de ska vara återställda och vad som återstår efter årets resultat.";
  table.columns = {
      {"Underskott", Align::left, 52}, {"Återställs senast", Align::right, 18}, {"Belopp", Align::right, 18}};
  for (const auto& row : rows_of(view))
    if (row.kind == BalanceKind::deficit)
      table.rows.push_back(
          {{text_cell(row.name), row.restore_by ? text_cell(std::to_string(*row.restore_by)) : Cell{},
            cell_of(row.current, 0)}});
  const auto left = left_to_restore_of_year(view);
  if (table.rows.empty() && (!left || *left == Decimal{0})) return table;
  table.rows.push_back(
      {{text_cell("Återstår efter årets balanskravsresultat"), text_cell(""), cell_of(left, 0)}});
  return table;
}

std::optional<Decimal> balance_result_of_year(const MunicipalView& view) {
  return balance_result(rows_of(view), &BalanceRow::current);
}

std::optional<Decimal> left_to_restore_of_year(const MunicipalView& view) {
  return left_to_restore(rows_of(view), &BalanceRow::current);
}

}  // namespace redovisa
