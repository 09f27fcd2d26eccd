#include "review/tables/variance_columns.hpp"

#include <algorithm>

#include "review/tables/table_equations.hpp"
#include "review/tables/variance_headings.hpp"
#include "review/tables/variance_pairs.hpp"

namespace redovisa {

namespace {

/// Rows that are counted the other way are a habit of the table (costs without minus sign), not a slip, when
/// they are many.
bool is_mixed(const VariancePair& pair) {
  const std::size_t fewer = std::min(pair.as_is, pair.reversed), more = std::max(pair.as_is, pair.reversed);
  return fewer > 0 && (more < 3 || (fewer > 1 && 5 * fewer >= fewer + more));
}

void swap_columns(VarianceColumn& variance) { std::swap(variance.minuend, variance.subtrahend); }

/// The sign that the heading or else the convention gives the column.
std::optional<VarianceSign> expected_sign(const PrintedTable& table, const VarianceSigns& signs,
                                          std::size_t column) {
  const auto told = sign_of_heading(table.columns[column].heading);
  return told ? told : sign_of_convention(table.kind, signs);
}

/// Where the rows tell no sign, that of the heading or the convention.
void take_expected_sign(const PrintedTable& table, const VarianceSigns& signs, VarianceColumn& variance) {
  const auto expected = expected_sign(table, signs, variance.column), sign = sign_of(table, variance);
  if (expected && sign && *expected != *sign) swap_columns(variance);
}

bool is_of_operation(const PrintedTable& table) {
  return table.kind == PrintedKind::operating || table.kind == PrintedKind::by_activity;
}

/// Is it a sign that the rows may have by the heading or the convention? Where costs are negative, "avvikelse
/// budget-prognos" names the two columns and means surplus.
bool may_be_meant(const PrintedTable& table, const VarianceSigns& signs, const VarianceColumn& most) {
  const auto sign = sign_of(table, most), by_convention = sign_of_convention(table.kind, signs);
  if (!sign) return false;
  return sign == expected_sign(table, signs, most.column) ||
         (is_of_operation(table) && sign == by_convention);
}

/// Has the row the variance of the columns (or its opposite) of a negative figure?
bool is_of_costs(const PrintedTable& table, const VarianceColumn& most, std::size_t row, bool reversed) {
  const auto &result = number_at(table, {row, most.column}), &from = number_at(table, {row, most.minuend}),
             &taken = number_at(table, {row, most.subtrahend});
  if (!result || !from || !taken || result->units == 0 || from->units >= 0) return false;
  const Decimal slack = last_decimal(*result) + last_decimal(*from) + last_decimal(*taken);
  return holds((reversed ? *taken - *from : *from - *taken) - *result, slack);
}

/// Do costs have a minus sign, one of them this variance and another its opposite? Rows of income, and costs
/// without sign, may be counted the other way than others.
bool count_alike(const PrintedTable& table, const VarianceColumn& most,
                 const std::vector<std::size_t>& rows) {
  const auto any = [&](bool reversed) {
    return std::ranges::any_of(rows,
                               [&](std::size_t row) { return is_of_costs(table, most, row, reversed); });
  };
  return !is_of_operation(table) || (any(false) && any(true));
}

/// One row against one or two that have the expected sign is a slip, not a habit, where every row counts
/// alike.
bool is_slip(const PrintedTable& table, const VariancePair& pair, const VarianceColumn& most,
             const VarianceSigns& signs, const std::vector<std::size_t>& rows) {
  const bool few = most.rows_with_sign == 2 || (most.rows_with_sign == 1 && is_of_operation(table));
  return std::min(pair.as_is, pair.reversed) == 1 && few && may_be_meant(table, signs, most) &&
         count_alike(table, most, rows);
}

/// Which of the two is subtracted from which: as most rows have it, of as many as the sign ought to be.
void take_sign_of_most(const PrintedTable& table, const VariancePair& pair, const VarianceSigns& signs,
                       VarianceColumn& variance) {
  const bool even = pair.as_is == pair.reversed && pair.as_is > 0 && is_of_operation(table);
  if (pair.reversed > pair.as_is || (even && !may_be_meant(table, signs, variance))) swap_columns(variance);
}

bool has_enough_rows(const VariancePair& pair, std::size_t fitting) {
  if (pair.fits_two_thirds(fitting)) return true;
  const PairLikelihood& likely = pair.likelihood;
  return 2 * fitting >= pair.rows && likely.one_half && likely.one_time && likely.with_budget;
}

std::optional<VarianceColumn> variance_of(const PrintedTable& table, std::size_t column,
                                          const VariancePair& pair, const VarianceSigns& signs,
                                          const std::vector<std::size_t>& rows) {
  VarianceColumn variance{column, pair.minuend, pair.subtrahend, std::max(pair.as_is, pair.reversed)};
  const bool has_sign = pair.as_is + pair.reversed > 0;
  take_sign_of_most(table, pair, signs, variance);
  const bool slip = is_slip(table, pair, variance, signs, rows);
  variance.either_way = !has_sign || (is_mixed(pair) && !slip);
  const std::size_t fitting = variance.either_way ? pair.both_ways() : pair.one_way();
  if (fitting == 0 || !has_enough_rows(pair, fitting)) return std::nullopt;
  variance.unsure = !has_sign || slip || !pair.fits_two_thirds(fitting);
  if (!has_sign) take_expected_sign(table, signs, variance);
  if (!has_sign && !sign_of(table, variance)) return std::nullopt;
  return variance;
}

}  // namespace

std::vector<VarianceColumn> variance_columns(const PrintedTable& table, const VarianceSigns& signs) {
  std::vector<VarianceColumn> found;
  std::vector<std::size_t> rows;
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    if (table.columns[column].figure != PrintedFigure::variance) continue;
    if (rows.empty()) rows = telling_rows(table);
    const auto pair = best_pair(table, column, rows);
    if (!pair) continue;
    if (const auto variance = variance_of(table, column, *pair, signs, rows)) found.push_back(*variance);
  }
  return found;
}

std::optional<VarianceSign> sign_of_convention(PrintedKind kind, const VarianceSigns& signs) {
  switch (kind) {
    case PrintedKind::operating:
    case PrintedKind::by_activity:
      return signs.operating;
    case PrintedKind::investments:
      return signs.investments;
    case PrintedKind::volumes:
      return signs.volumes;
    case PrintedKind::unit_prices:
      return signs.unit_prices;
    case PrintedKind::measures:
    case PrintedKind::turnover:
      return std::nullopt;
  }
  return std::nullopt;
}

std::optional<VarianceSign> sign_of(const PrintedTable& table, const VarianceColumn& variance) {
  const PrintedFigure from = table.columns[variance.minuend].figure,
                      taken = table.columns[variance.subtrahend].figure;
  const auto is_result = [](PrintedFigure figure) {
    return figure == PrintedFigure::outcome || figure == PrintedFigure::forecast;
  };
  if (from == PrintedFigure::budget && is_result(taken)) return VarianceSign::budget_minus_outcome;
  if (taken == PrintedFigure::budget && is_result(from)) return VarianceSign::outcome_minus_budget;
  return std::nullopt;
}

}  // namespace redovisa
