#include "review/tables/sum_of_report.hpp"

#include <algorithm>
#include <array>

#include "diagnostics/folded.hpp"
#include "model/typed_sums.hpp"
#include "review/tables/implied_subtotals.hpp"

namespace redovisa {

namespace {

using Rows = std::vector<std::size_t>;

/// "Summa", "Totalt:", "Nämnden totalt", "Nettokostnad"; not "Delsumma" nor "Summa myndighet".
bool is_of_all(const std::string& name) {
  const std::string written = folded(name);
  const std::string_view word = std::string_view{written}.substr(0, written.find_first_of(" :,"));
  const bool alone = written.find(' ') == std::string::npos;
  switch (sum_name(name)) {
    case SumName::sum:
      return word != "delsumma" && (alone || written.find("nämnd") != std::string::npos);
    case SumName::may_be:
      return word.starts_with("netto") || word == "verksamhetens" ||
             written.find("resultat") != std::string::npos;
    case SumName::variance:
    case SumName::none:
      return false;
  }
  return false;
}

Rows entries_of(const PrintedTable& table) {
  Rows entries;
  for (std::size_t row = 0; row < table.rows.size(); ++row)
    if (is_entry(table.rows[row]) && has_number(table.rows[row])) entries.push_back(row);
  return entries;
}

/// The entries that the typed total lacks, as its own rows were found; none when it has all of them, or when
/// costs are taken from the income.
Rows left_out_of(const PrintedTable& table, const std::vector<RowSum>& sums, std::size_t total,
                 const Rows& entries) {
  const auto sum = std::ranges::find(sums, total, &RowSum::row);
  if (sum == sums.end() || std::ranges::any_of(sum->addends, &SummedRow::minus)) return {};
  Rows addends, left_out;
  for (const auto& addend : sum->addends) addends.push_back(addend.row);
  if (std::ranges::any_of(addends, [&](std::size_t row) { return is_sum_row(table.rows[row]); })) return {};
  std::ranges::sort(addends);
  std::ranges::set_difference(entries, addends, std::back_inserter(left_out));
  return left_out;
}

std::optional<TableEquation> violated(const PrintedTable& table, const TableCell& result,
                                      const Rows& entries) {
  if (!number_at(table, result)) return std::nullopt;
  TableEquation equation{EquationKind::row_sum, result, {}};
  for (const std::size_t row : entries)
    if (number_at(table, {row, result.column})) equation.addends.push_back({{row, result.column}});
  const Balance balance = balance_of(table, equation);
  return holds(balance.excess, balance.slack) ? std::nullopt : std::optional{equation};
}

}  // namespace

std::optional<std::size_t> total_row(const PrintedTable& table) {
  Rows totals, others;
  bool any_total = false;
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    const bool is_total = table.rows[row].kind == PrintedRowKind::total;
    any_total = any_total || is_total;
    if (is_sum_row(table.rows[row]) && is_of_all(table.rows[row].name))
      (is_total ? totals : others).push_back(row);
  }
  if (!any_total && others.size() == 1) return others.front();
  if (totals.empty()) return std::nullopt;
  const std::string name = folded(table.rows[totals.back()].name);
  const bool stands_twice =
      std::ranges::any_of(others, [&](std::size_t row) { return folded(table.rows[row].name) == name; });
  return stands_twice ? std::nullopt : std::optional{totals.back()};
}

std::optional<ReportSum> difference_from_report(const PrintedTable& table, const std::vector<RowSum>& sums) {
  if (!adds_up(table.kind)) return std::nullopt;
  const auto total = total_row(table);
  if (!total) return std::nullopt;
  const Rows entries = entries_of(table), left_out = left_out_of(table, sums, *total, entries);
  if (left_out.empty()) return std::nullopt;
  ReportSum sum{{}, entries.size(), left_out.front()};
  for (const std::size_t column : columns_of_sums(table))
    if (auto equation = violated(table, {*total, column}, entries))
      sum.contradiction.equations.push_back(std::move(*equation));
  sum.contradiction.unsure = true;
  return sum.contradiction.equations.empty() ? std::nullopt : std::optional{std::move(sum)};
}

}  // namespace redovisa
