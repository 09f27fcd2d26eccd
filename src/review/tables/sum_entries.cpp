#include "review/tables/sum_entries.hpp"

#include <algorithm>
#include <array>

#include "diagnostics/folded.hpp"
#include "model/typed_sums.hpp"
#include "review/tables/sum_of_report.hpp"
#include "review/tables/table_equations.hpp"
#include "review/tables/table_facts.hpp"

namespace redovisa {

namespace {

using Rows = std::vector<std::size_t>;

/// Does the figure have so many digits that it is hardly a sum by chance?
bool is_telling(const Decimal& value) {
  auto digits = absolute(value).units;
  while (digits != 0 && digits % 10 == 0) digits /= 10;
  return digits > 99;
}

bool are_same_columns(const PrintedTable& table, const Rows& rows, std::size_t a, std::size_t b) {
  return std::ranges::all_of(rows, [&](std::size_t row) {
    return number_at(table, {row, a}) == number_at(table, {row, b});
  });
}

/// The columns in which the row is a sum of its own: not those that only repeat another (a forecast that is
/// the budget), nor zeros.
Rows different_columns(const PrintedTable& table, std::size_t row, const Rows& addends) {
  Rows rows = addends, columns;
  rows.push_back(row);
  for (const std::size_t column : columns_of_sums(table)) {
    const auto& number = number_at(table, {row, column});
    const bool is_new = std::ranges::none_of(
        columns, [&](std::size_t other) { return are_same_columns(table, rows, column, other); });
    if (number && number->units != 0 && is_new) columns.push_back(column);
  }
  return columns;
}

/// What the report's sum will be in the column.
Decimal sum_of_entries(const PrintedTable& table, std::size_t column) {
  Decimal sum;
  for (std::size_t row = 0; row < table.rows.size(); ++row)
    if (const auto& number = number_at(table, {row, column}); number && is_entry(table.rows[row]))
      sum = sum + *number;
  return sum;
}

/// The typed total and the report's, when they differ.
void add_report_sum(Finding& finding, const PrintedTable& table, std::size_t column) {
  const auto total = total_row(table);
  if (!total || !number_at(table, {*total, column})) return;
  const Decimal sum = sum_of_entries(table, column);
  if (sum == *number_at(table, {*total, column})) return;
  add_text(finding, "summarad", table.rows[*total].name);
  add_figure(finding, "summa", table, {*total, column});
  add_amount(finding, "rapportens", sum, unit_of(table));
  finding.places.push_back(position_at(table, {*total, column}));
}

Finding entry_finding(const PrintedTable& table, std::size_t row, std::size_t column, const Rows& addends) {
  Finding finding = finding_in(table, FindingCode::entry_looks_like_sum);
  finding.places.push_back(position_at(table, {row, column}));
  for (const std::size_t addend : addends) finding.places.push_back(position_at(table, {addend, column}));
  add_cell_names(finding, table, {row, column});
  add_figure(finding, "står", table, {row, column});
  return finding;
}

void check_entry(const PrintedTable& table, const std::vector<ImpliedSum>& implied, std::size_t row,
                 Findings& findings) {
  const Rows addends = addends_of(table, implied, row);
  const Rows columns = different_columns(table, row, addends);
  if (columns.size() < 2 || addends.size() < 2) return;
  Finding finding = entry_finding(table, row, columns.front(), addends);
  const auto telling = std::ranges::count_if(columns, [&](std::size_t column) {
    return is_telling(*number_at(table, {row, column}));
  });
  finding.unsure = telling < 2;
  add_amount(finding, "rader", Decimal{std::ssize(addends)});
  add_text(finding, "från", table.rows[addends.front()].name);
  add_text(finding, "till", table.rows[addends.back()].name);
  add_report_sum(finding, table, columns.front());
  findings.push_back(std::move(finding));
}

/// "Nettokostnader", "Årets resultat": what the rows of an operating result give.
bool is_called_result(const PrintedRow& row) {
  static constexpr std::array<std::string_view, 6> results{
      "resultat", "årets resultat", "periodens resultat", "verksamhetens resultat", "nettoresultat", "netto"};
  const std::string name = folded(row.name);
  return std::ranges::find(results, name) != results.end() || name.starts_with("nettokostnad") ||
         name.starts_with("verksamhetens nettokostnad");
}

/// The entries above the row.
Rows entries_above(const PrintedTable& table, std::size_t row) {
  Rows rows;
  for (std::size_t i = 0; i < row; ++i)
    if (is_entry(table.rows[i]) && has_number(table.rows[i])) rows.push_back(i);
  return rows;
}

/// The first column where the row is not what the entries above it give.
void check_result(const PrintedTable& table, std::size_t row, Findings& findings) {
  const Rows above = entries_above(table, row);
  if (above.size() < 2) return;
  for (const std::size_t column : columns_of_sums(table)) {
    const auto& number = number_at(table, {row, column});
    if (!number || number->units == 0) continue;
    Decimal sum;
    for (const std::size_t i : above) sum = sum + number_at(table, {i, column}).value_or(Decimal{});
    if (sum == *number) continue;
    Finding finding = entry_finding(table, row, column, above);
    finding.unsure = true;
    add_amount(finding, "ovanför", sum, unit_of(table));
    return findings.push_back(std::move(finding));
  }
}

/// "Personal, varav vikarier": counted as a post, and perhaps a part of another.
void check_part(const PrintedTable& table, std::size_t row, Findings& findings) {
  if (part_name(table.rows[row].name) != PartName::may_be) return;
  for (const std::size_t column : columns_of_sums(table)) {
    if (!number_at(table, {row, column})) continue;
    Finding finding = entry_finding(table, row, column, {});
    finding.unsure = true;
    add_text(finding, "del", "varav");
    return findings.push_back(std::move(finding));
  }
}

}  // namespace

void check_sum_entries(const PrintedTable& table, const std::vector<ImpliedSum>& implied,
                       Findings& findings) {
  if (!adds_up(table.kind)) return;
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    const PrintedRow& printed = table.rows[row];
    if (!is_entry(printed) || !has_number(printed)) continue;
    check_part(table, row, findings);
    if (implied[row] != ImpliedSum::none)
      check_entry(table, implied, row, findings);
    else if (table.kind == PrintedKind::operating && is_called_result(printed))
      check_result(table, row, findings);
  }
}

}  // namespace redovisa
