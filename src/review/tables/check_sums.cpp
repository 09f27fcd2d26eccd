#include <algorithm>
#include <set>

#include "review/tables/sum_entries.hpp"
#include "review/tables/sum_of_report.hpp"
#include "review/tables/table_facts.hpp"
#include "review/tables/table_sums.hpp"

namespace redovisa {

namespace {

/// The cells that are involved, the one to mend first.
std::vector<TableCell> cells_of(const Contradiction& contradiction) {
  std::vector<TableCell> cells;
  std::set<TableCell> seen;
  const auto add = [&](const TableCell& cell) {
    if (seen.insert(cell).second) cells.push_back(cell);
  };
  if (contradiction.culprit) add(contradiction.culprit->cell);
  for (const auto& equation : contradiction.equations) add(equation.result);
  for (const auto& equation : contradiction.equations)
    if (contradiction.odd_row) add({contradiction.odd_row->row, equation.result.column});
  for (const auto& equation : contradiction.equations) {
    for (const TableCell& blank : equation.blanks) add(blank);
    for (const auto& addend : equation.addends) add(addend.cell);
  }
  return cells;
}

/// What stands in the equation's result, and what it would be.
void add_difference(Finding& finding, const PrintedTable& table, const TableEquation& equation) {
  const Decimal computed = balance_of(table, equation).computed;
  const std::string_view unit = unit_of(table);
  add_cell_names(finding, table, equation.result);
  add_figure(finding, "står", table, equation.result);
  add_amount(finding, "räknat", computed, unit);
  add_amount(finding, "skillnad", absolute(*number_at(table, equation.result) - computed), unit);
}

/// The columns of a variance, and whether only its sign is wrong.
void add_variance(Finding& finding, const PrintedTable& table, const TableEquation& equation) {
  const auto heading = [&](std::size_t addend) {
    return table.columns[equation.addends[addend].cell.column].heading;
  };
  add_text(finding, "först", heading(0));
  add_text(finding, "sedan", heading(1));
  const Balance balance = balance_of(table, equation);
  const bool only_sign = holds(balance.computed + *number_at(table, equation.result), balance.slack);
  if (only_sign) add_amount(finding, "omvänt", balance.computed, unit_of(table));
}

/// What else fits when the culprit is mended.
void add_confirmed(Finding& finding, const PrintedTable& table, const Contradiction& contradiction) {
  for (std::size_t i = 1; i < contradiction.equations.size(); ++i) {
    const TableEquation& other = contradiction.equations[i];
    const bool is_variance = other.kind == EquationKind::variance;
    const std::string_view name = is_variance ? "avvikelse" : "summa";
    if (other.result != contradiction.culprit->cell &&
        std::ranges::find(finding.facts, name, &FindingFact::name) == finding.facts.end())
      add_figure(finding, name, table, other.result);
  }
}

void add_culprit(Finding& finding, const PrintedTable& table, const Contradiction& contradiction) {
  const Culprit& culprit = *contradiction.culprit;
  if (culprit.cell == contradiction.equations.front().result) {
    if (contradiction.equations.size() < 2) return;
    add_amount(finding, "rätt", culprit.should_be, unit_of(table));
  } else {
    add_text(finding, "felrad", table.rows[culprit.cell.row].name);
    add_text(finding, "felkolumn", table.columns[culprit.cell.column].heading);
    add_figure(finding, "fel", table, culprit.cell);
    add_amount(finding, "rättat", culprit.should_be, unit_of(table));
  }
  add_confirmed(finding, table, contradiction);
}

void add_odd_row(Finding& finding, const PrintedTable& table, const OddRow& odd_row) {
  add_text(finding, odd_row.left_out ? "utelämnad" : "dubbelräknad", table.rows[odd_row.row].name);
}

/// Other sums of the row that differ too.
void add_other_columns(Finding& finding, const Contradiction& contradiction) {
  const auto others = contradiction.equations.size() - 1;
  if (!contradiction.culprit && others > 0) add_amount(finding, "fler", decimal_of(others));
}

Finding finding_of(const PrintedTable& table, const Contradiction& contradiction) {
  const TableEquation& first = contradiction.equations.front();
  const bool is_variance = first.kind == EquationKind::variance;
  Finding finding = finding_in(table, is_variance ? FindingCode::variance_differs : FindingCode::sum_differs);
  finding.unsure = contradiction.unsure;
  for (const TableCell& cell : cells_of(contradiction)) finding.places.push_back(position_at(table, cell));
  add_difference(finding, table, first);
  if (is_variance) add_variance(finding, table, first);
  if (contradiction.culprit) add_culprit(finding, table, contradiction);
  if (contradiction.odd_row) add_odd_row(finding, table, *contradiction.odd_row);
  add_other_columns(finding, contradiction);
  return finding;
}

/// The typed total against the report's, unless an entry that is a sum itself has told why they differ.
void check_report_sum(const TableSums& sums, Findings& findings) {
  const auto sum = difference_from_report(sums.table, sums.rows);
  if (!sum) return;
  Finding finding = finding_of(sums.table, sum->contradiction);
  add_amount(finding, "poster", decimal_of(sum->entries));
  add_text(finding, "utanför", sums.table.rows[sum->left_out].name);
  findings.push_back(std::move(finding));
}

}  // namespace

void check_sums(const TableSums& sums, Findings& findings) {
  for (const Contradiction& contradiction : sums.contradictions)
    if (!contradiction.may_lack_figure()) findings.push_back(finding_of(sums.table, contradiction));
  const std::size_t told = findings.size();
  check_sum_entries(sums.table, sums.implied, findings);
  if (findings.size() == told) check_report_sum(sums, findings);
}

}  // namespace redovisa
