#include <algorithm>
#include <unordered_map>

#include "diagnostics/folded.hpp"
#include "review/tables/table_facts.hpp"
#include "review/tables/table_sums.hpp"

namespace redovisa {

namespace {

using Rows = std::vector<std::size_t>;

bool have_same_figures(const PrintedRow& a, const PrintedRow& b) {
  return std::ranges::equal(a.cells, b.cells, {}, &Reported::number, &Reported::number);
}

bool has_figure(const PrintedRow& row) {
  return std::ranges::any_of(row.cells,
                             [](const Reported& cell) { return cell.number && cell.number->units; });
}

/// The last row first: it is the one that came too much.
Finding twice_finding(const PrintedTable& table, const Rows& rows) {
  Finding finding = finding_in(table, FindingCode::row_twice);
  for (auto row = rows.rbegin(); row != rows.rend(); ++row)
    finding.places.push_back(table.rows[*row].position);
  const PrintedRow& first = table.rows[rows.front()];
  const bool same = has_figure(first) && std::ranges::all_of(rows, [&](std::size_t row) {
                      return have_same_figures(first, table.rows[row]);
                    });
  add_text(finding, "rad", first.name);
  add_amount(finding, "antal", decimal_of(rows.size()));
  if (!first.group.empty()) add_text(finding, "grupp", first.group);
  if (same)
    add_amount(finding, "lika", Decimal{std::ranges::count_if(first.cells, [](const Reported& cell) {
                 return cell.number.has_value();
               })});
  finding.unsure = !same;
  return finding;
}

}  // namespace

void check_rows_twice(const TableSums& sums, Findings& findings) {
  const PrintedTable& table = sums.table;
  std::unordered_map<std::string, Rows> rows_of;
  std::vector<std::string> names;  // in the order of the table
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    const PrintedRow& printed = table.rows[row];
    const bool is_sum = sums.implied[row] != ImpliedSum::none;
    if (!is_entry(printed) || is_sum || printed.name.empty() || !has_number(printed)) continue;
    std::string name = folded(printed.group) + '\n' + folded(printed.name);
    Rows& rows = rows_of[name];
    if (rows.empty()) names.push_back(std::move(name));
    rows.push_back(row);
  }
  for (const auto& name : names)
    if (const Rows& rows = rows_of[name]; rows.size() > 1) findings.push_back(twice_finding(table, rows));
}

}  // namespace redovisa
