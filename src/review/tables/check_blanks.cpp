#include <algorithm>
#include <set>

#include "review/tables/table_facts.hpp"
#include "review/tables/table_sums.hpp"

namespace redovisa {

namespace {

Finding blank_finding(const PrintedTable& table, const std::vector<TableCell>& blanks) {
  Finding finding = finding_in(table, FindingCode::blank_in_sum);
  for (const TableCell& blank : blanks) finding.places.push_back(position_at(table, blank));
  add_cell_names(finding, table, blanks.front());
  if (blanks.size() > 1) add_amount(finding, "fler", decimal_of(blanks.size() - 1));
  return finding;
}

/// The sum tells that something is lacking.
Finding finding_of_sum(const PrintedTable& table, const TableEquation& sum) {
  Finding finding = blank_finding(table, sum.blanks);
  finding.places.push_back(position_at(table, sum.result));
  for (const auto& addend : sum.addends) finding.places.push_back(position_at(table, addend.cell));
  const Balance balance = balance_of(table, sum);
  add_text(finding, "summarad", table.rows[sum.result.row].name);
  add_figure(finding, "summa", table, sum.result);
  add_amount(finding, "räknat", balance.computed, unit_of(table));
  add_amount(finding, "skillnad", absolute(balance.excess), unit_of(table));
  return finding;
}

void check_typed_sums(const TableSums& sums, Findings& findings) {
  for (const Contradiction& contradiction : sums.contradictions) {
    if (!contradiction.may_lack_figure()) continue;
    const auto sum = std::ranges::find_if(contradiction.equations,
                                          [](const TableEquation& e) { return !e.blanks.empty(); });
    findings.push_back(finding_of_sum(sums.table, *sum));
  }
}

/// The entries that have figures in at least half of the columns.
std::vector<std::size_t> filled_rows(const PrintedTable& table) {
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    const auto& cells = table.rows[row].cells;
    const auto numbers =
        std::ranges::count_if(cells, [](const Reported& cell) { return cell.number.has_value(); });
    if (is_entry(table.rows[row]) && numbers > 0 && 2 * numbers >= std::ssize(cells)) rows.push_back(row);
  }
  return rows;
}

/// Does the report leave a sum out when a row lacks the figure?
bool has_no_sum_without(PrintedKind kind) {
  return kind == PrintedKind::operating || kind == PrintedKind::by_activity ||
         kind == PrintedKind::investments;
}

/// A column that other rows, or nearly all of them, have a figure in, while no typed sum tells whether these
/// are nothing.
void check_column(const PrintedTable& table, std::size_t column, const std::vector<std::size_t>& rows,
                  const std::set<TableCell>& summed, Findings& findings) {
  std::vector<TableCell> blanks;
  std::size_t filled = 0;
  for (const std::size_t row : rows) {
    const Reported& cell = reported_at(table, {row, column});
    filled += cell.number.has_value();
    if (!cell.number && cell.missing == Missing::blank && !summed.contains({row, column}))
      blanks.push_back({row, column});
  }
  const bool is_needed = has_no_sum_without(table.kind) ? filled > 0 : 3 * filled >= 2 * rows.size();
  if (!blanks.empty() && is_needed) findings.push_back(blank_finding(table, blanks));
}

void check_untold_sums(const TableSums& sums, Findings& findings) {
  const PrintedTable& table = sums.table;
  if (!adds_up(table.kind)) return;
  std::set<TableCell> summed;
  for (const auto& equation : sums.equations) summed.insert(equation.blanks.begin(), equation.blanks.end());
  const auto rows = filled_rows(table);
  for (std::size_t column = 0; column < table.columns.size(); ++column)
    if (table.columns[column].figure != PrintedFigure::variance &&
        table.columns[column].figure != PrintedFigure::other && column_adds_up(table.columns[column]))
      check_column(table, column, rows, summed, findings);
}

bool lacks_figure(const PrintedTable& table) {
  return std::ranges::any_of(table.rows, [](const PrintedRow& row) {
    return is_entry(row) &&
           std::ranges::any_of(row.cells, [](const Reported& cell) { return !cell.number.has_value(); });
  });
}

}  // namespace

void check_blanks(const TableSums& sums, Findings& findings) {
  if (!lacks_figure(sums.table)) return;
  check_typed_sums(sums, findings);
  check_untold_sums(sums, findings);
}

}  // namespace redovisa
