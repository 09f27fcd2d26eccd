#include "review/tables/check_variance_signs.hpp"

#include <algorithm>

#include "review/tables/table_equations.hpp"
#include "review/tables/table_facts.hpp"
#include "review/tables/variance_columns.hpp"
#include "review/tables/variance_headings.hpp"

namespace redovisa {

namespace {

bool has_negative_costs(const PrintedTable& table, const VarianceColumn& variance) {
  return std::ranges::any_of(table.rows, [&](const PrintedRow& row) {
    const auto is_negative = [&](std::size_t column) {
      return column < row.cells.size() && row.cells[column].number && row.cells[column].number->units < 0;
    };
    return is_negative(variance.minuend) && is_negative(variance.subtrahend);
  });
}

bool is_money(PrintedKind kind) {
  return kind == PrintedKind::operating || kind == PrintedKind::by_activity ||
         kind == PrintedKind::investments;
}

/// Where costs are negative, "avvikelse budget-prognos" names the two columns and means surplus, which is
/// outcome less budget. So most municipalities write it; the reader need only be told.
bool is_usual_for_surplus(const PrintedTable& table, const VarianceColumn& variance, VarianceSign sign) {
  return is_money(table.kind) && sign == VarianceSign::outcome_minus_budget &&
         has_negative_costs(table, variance);
}

/// The row that shows the sign best: the one of the largest variance that is the columns' difference.
std::optional<std::size_t> showing_row(const PrintedTable& table, const VarianceColumn& variance) {
  std::optional<std::size_t> best;
  Decimal largest;
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    const auto& shown = number_at(table, {row, variance.column});
    const auto& from = number_at(table, {row, variance.minuend});
    const auto& taken = number_at(table, {row, variance.subtrahend});
    if (!shown || !from || !taken || *from - *taken != *shown || absolute(*shown) <= largest) continue;
    best = row;
    largest = absolute(*shown);
  }
  return best;
}

Finding sign_finding(const PrintedTable& table, const VarianceColumn& variance) {
  Finding finding = finding_in(table, FindingCode::variance_sign_against_heading);
  const PrintedColumn& column = table.columns[variance.column];
  finding.places = {column.position, table.columns[variance.minuend].position,
                    table.columns[variance.subtrahend].position};
  finding.unsure = variance.rows_with_sign < 2;
  add_text(finding, "kolumn", column.heading);
  add_text(finding, "först", table.columns[variance.minuend].heading);
  add_text(finding, "sedan", table.columns[variance.subtrahend].heading);
  const auto row = showing_row(table, variance);
  if (!row) return finding;
  finding.places.push_back(position_at(table, {*row, variance.column}));
  add_text(finding, "rad", table.rows[*row].name);
  add_figure(finding, "från", table, {*row, variance.minuend});
  add_figure(finding, "dras", table, {*row, variance.subtrahend});
  add_figure(finding, "står", table, {*row, variance.column});
  return finding;
}

void check_column(const PrintedTable& table, const VarianceColumn& variance, const Convention& convention,
                  Findings& findings) {
  const auto sign = sign_of(table, variance);
  if (!sign || variance.either_way || variance.unsure) return;
  const std::string& heading = table.columns[variance.column].heading;
  const auto told = sign_of_heading(heading);
  const auto expected = told ? told : sign_of_convention(table.kind, convention.variance_signs);
  if (!expected || *expected == *sign) return;
  Finding finding = sign_finding(table, variance);
  if (told)
    add_text(finding, "rubrik", heading);
  else
    add_text(finding, "konvention", convention.title);
  finding.unsure = finding.unsure || !told || is_usual_for_surplus(table, variance, *sign);
  findings.push_back(std::move(finding));
}

}  // namespace

void check_variance_signs(const PrintedTable& table, const Convention& convention, Findings& findings) {
  for (const VarianceColumn& variance : variance_columns(table, convention.variance_signs))
    check_column(table, variance, convention, findings);
}

}  // namespace redovisa
