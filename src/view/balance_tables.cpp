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

std::string tkr_text(const Decimal& amount) { return text_of(Number{with_decimals(amount, 0), "tkr"}); }

/// What is left of deficits that should have been restored by now, together; nullopt: nothing.
std::optional<Decimal> broken_left(const std::vector<DeficitLeft>& deficits, int year) {
  std::optional<Decimal> sum;
  for (const auto& deficit : deficits)
    if (deficit.is_broken(year)) sum = sum.value_or(Decimal{0}) + deficit.left;
  return sum;
}

/// What a year whose result is not negative says of the balanskrav.
std::string note_without_deficit_of_year(const MunicipalView& view) {
  const auto deficits = deficits_left(rows_of(view), &BalanceRow::current);
  if (const auto left = broken_left(deficits, year_of(view)))
    return fmt::format(
        "Balanskravet uppfylls inte: av underskott som ska vara återställda senast {} återstår {} "
        "(KL 11 kap. 12 §).",
        year_of(view), tkr_text(*left));
  const auto left = left_to_restore_of_year(view);
  if (!left)
    return "Balanskravsresultatet är inte negativt, men ett underskott från tidigare år saknar belopp. "
           "Därför "
           "går det inte att säga om balanskravet uppfylls.";
  if (*left < Decimal{0})
    return fmt::format(
        "Balanskravet uppfylls för året, men {} av underskott från tidigare år återstår att återställa.",
        tkr_text(*left));
  return "Balanskravet uppfylls.";
}

std::string result_note(const MunicipalView& view) {
  const auto result = balance_result_of_year(view);
  if (!result)
    return "Balanskravsresultatet kan inte räknas fram, och därför inte heller om balanskravet uppfylls.";
  if (*result >= Decimal{0}) return note_without_deficit_of_year(view);
  return fmt::format(
      "Balanskravet uppfylls inte: balanskravsresultatet är negativt och ska återställas senast "
      "{} (KL 11 kap. 12 §).",
      year_of(view) + years_to_restore);
}

/// "Underskott 2025 (prognos)": what the year itself adds to what is to be restored.
void add_deficit_of_year(const MunicipalView& view, Table& table) {
  const int year = year_of(view);
  const auto deficit = deficit_of_year(rows_of(view), &BalanceRow::current, year);
  if (!deficit) return;
  const bool is_over = is_whole_year(view.plan.material.period);
  table.rows.push_back({{text_cell(fmt::format("Underskott {}{}", year, is_over ? "" : " (prognos)")),
                         text_cell(std::to_string(deficit->restore_by)), cell_of(deficit->amount, 0)}});
}

/// "Underskott 2022: −20 928 tkr återstår och skulle ha varit återställt senast 2025."
void add_deficit_notes(const MunicipalView& view, Table& table) {
  for (const auto& deficit : deficits_left(rows_of(view), &BalanceRow::current)) {
    const int year = year_of(view);
    const BalanceRow& row = *deficit.row;
    if (deficit.is_broken(year))
      table.notes.push_back(fmt::format("{}: {} återstår, men skulle ha varit återställt senast {}.",
                                        row.name, tkr_text(deficit.left), *row.restore_by));
    else if (row.restore_by && *row.restore_by < year && *row.current.number < Decimal{0})
      table.notes.push_back(fmt::format("{}: återställs först {}, men skulle ha varit återställt senast {}.",
                                        row.name, year, *row.restore_by));
  }
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
  add_rows(view, {BalanceKind::reserve, BalanceKind::equalisation_reserve}, amounts);
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
      "Underskott från tidigare år och årets eget, när de ska vara återställda och vad som återstår efter "
      "årets resultat.";
  table.columns = {
      {"Underskott", Align::left, 52}, {"Återställs senast", Align::right, 18}, {"Belopp", Align::right, 18}};
  for (const auto& row : rows_of(view))
    if (row.kind == BalanceKind::deficit)
      table.rows.push_back(
          {{text_cell(row.name), row.restore_by ? text_cell(std::to_string(*row.restore_by)) : Cell{},
            cell_of(row.current, 0)}});
  const auto left = left_to_restore_of_year(view);
  if (left) add_deficit_of_year(view, table);
  if (table.rows.empty() && (!left || *left == Decimal{0})) return table;
  table.rows.push_back(
      {{text_cell("Återstår efter årets balanskravsresultat"), text_cell(""), cell_of(left, 0)}});
  add_deficit_notes(view, table);
  return table;
}

std::optional<Decimal> balance_result_of_year(const MunicipalView& view) {
  return balance_result(rows_of(view), &BalanceRow::current);
}

std::optional<Decimal> left_to_restore_of_year(const MunicipalView& view) {
  return left_to_restore(rows_of(view), &BalanceRow::current);
}

}  // namespace redovisa
