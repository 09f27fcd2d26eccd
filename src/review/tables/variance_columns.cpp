#include "review/tables/variance_columns.hpp"

#include <algorithm>

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

/// One row against two that have the expected sign is a slip, not a habit, where every row counts alike.
bool is_slip(const PrintedTable& table, const VariancePair& pair, const VarianceColumn& most,
             const VarianceSigns& signs) {
  if (table.kind == PrintedKind::operating || table.kind == PrintedKind::by_activity) return false;
  if (std::min(pair.as_is, pair.reversed) != 1 || most.rows_with_sign != 2) return false;
  const auto expected = expected_sign(table, signs, most.column);
  return expected && expected == sign_of(table, most);
}

bool has_enough_rows(const VariancePair& pair, std::size_t fitting) {
  if (pair.fits_two_thirds(fitting)) return true;
  const PairLikelihood& likely = pair.likelihood;
  return 2 * fitting >= pair.rows && likely.one_half && likely.one_time && likely.with_budget;
}

std::optional<VarianceColumn> variance_of(const PrintedTable& table, std::size_t column,
                                          const VariancePair& pair, const VarianceSigns& signs) {
  VarianceColumn variance{column, pair.minuend, pair.subtrahend, std::max(pair.as_is, pair.reversed)};
  const bool has_sign = pair.as_is + pair.reversed > 0;
  if (pair.reversed > pair.as_is) swap_columns(variance);
  const bool slip = is_slip(table, pair, variance, signs);
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
    if (const auto variance = variance_of(table, column, *pair, signs)) found.push_back(*variance);
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
