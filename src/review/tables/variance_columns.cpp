#include "review/tables/variance_columns.hpp"

#include <algorithm>
#include <tuple>

#include "diagnostics/folded.hpp"
#include "review/tables/table_equations.hpp"
#include "review/tables/variance_headings.hpp"

namespace redovisa {

namespace {

/// As many rows as are needed to tell which columns belong together.
constexpr std::size_t enough_rows = 200;
/// So far from a column of variances its columns may stand.
constexpr int farthest = 8;

/// Which of two pairs that fit the rows as well is the more likely, the weightiest first.
struct Likelihood {
  bool named = false;     // by the column's heading
  bool one_half = false;  // of the year or of all years, as the column
  bool one_time = false;
  bool of_period = false;  // that the column's heading names
  bool with_budget = false;
  int nearness = 0;

  friend auto operator<=>(const Likelihood&, const Likelihood&) = default;
};

/// How the rows' variances agree with the difference of two columns.
struct Agreement {
  std::size_t minuend = 0, subtrahend = 0;
  std::size_t rows = 0, as_is = 0, reversed = 0, either = 0;
  Likelihood likelihood = {};

  std::size_t one_way() const { return std::max(as_is, reversed) + either; }
  std::size_t both_ways() const { return as_is + reversed + either; }
};

void count_row(const PrintedTable& table, std::size_t row, std::size_t column, Agreement& a) {
  const auto& result = number_at(table, {row, column});
  const auto& minuend = number_at(table, {row, a.minuend});
  const auto& subtrahend = number_at(table, {row, a.subtrahend});
  if (!result || !minuend || !subtrahend) return;
  if (result->units == 0 && minuend->units == 0 && subtrahend->units == 0) return;
  const Decimal slack = last_decimal(*result) + last_decimal(*minuend) + last_decimal(*subtrahend);
  const Decimal difference = *minuend - *subtrahend;
  const bool as_is = holds(difference - *result, slack), reversed = holds(-difference - *result, slack);
  ++a.rows;
  if (as_is && reversed)
    ++a.either;
  else
    a.as_is += as_is, a.reversed += reversed;
}

bool is_year(const std::optional<Period>& period) { return !period || is_whole_year(*period); }

bool are_of_one_time(const PrintedColumn& a, const PrintedColumn& b) {
  return a.period == b.period || (is_year(a.period) && is_year(b.period));
}

int distance_between(std::size_t a, std::size_t b) { return static_cast<int>(a > b ? a - b : b - a); }

/// Is the column one of all years? "Avvikelse" alone is what the column before it is.
bool is_of_all_years(const PrintedTable& table, std::size_t column) {
  const PrintedColumn& variance = table.columns[column];
  if (variance.all_years || variance.period || column == 0) return variance.all_years;
  return table.columns[column - 1].all_years;
}

Likelihood likelihood_of(const PrintedTable& table, std::size_t column, const std::vector<NamedFigure>& named,
                         const Agreement& pair) {
  const PrintedColumn &variance = table.columns[column], &a = table.columns[pair.minuend],
                      &b = table.columns[pair.subtrahend];
  Likelihood likely;
  likely.named = names_pair(named, a.figure, b.figure);
  likely.one_half = a.all_years == is_of_all_years(table, column);
  likely.one_time = are_of_one_time(a, b);
  likely.of_period = variance.period && variance.period == a.period && a.period == b.period;
  likely.with_budget = (a.figure == PrintedFigure::budget) != (b.figure == PrintedFigure::budget);
  likely.nearness = -distance_between(column, pair.minuend) - distance_between(column, pair.subtrahend);
  return likely;
}

bool two_thirds(std::size_t part, std::size_t whole) { return whole > 0 && 3 * part >= 2 * whole; }

/// The named pair first when the rows have it, then one of the same half, then the one that most rows have.
auto rank_of(const Agreement& pair) {
  const bool fits = two_thirds(pair.both_ways(), pair.rows);
  return std::tuple{fits && pair.likelihood.named, fits && pair.likelihood.one_half, pair.one_way(),
                    pair.likelihood};
}

bool may_belong(const PrintedTable& table, std::size_t column, std::size_t other) {
  const int distance = distance_between(other, column);
  return distance > 0 && distance <= farthest && table.columns[other].figure != PrintedFigure::variance;
}

std::optional<Agreement> best_pair(const PrintedTable& table, std::size_t column,
                                   const std::vector<std::size_t>& rows) {
  const auto named = figures_named(folded(table.columns[column].heading));
  std::optional<Agreement> best;
  for (std::size_t a = 0; a < table.columns.size(); ++a)
    for (std::size_t b = 0; may_belong(table, column, a) && b < a; ++b) {
      if (!may_belong(table, column, b) || table.columns[a].all_years != table.columns[b].all_years) continue;
      Agreement pair{a, b};
      pair.likelihood = likelihood_of(table, column, named, pair);
      for (const std::size_t row : rows) count_row(table, row, column, pair);
      if (!best || rank_of(pair) > rank_of(*best)) best = pair;
    }
  return best;
}

/// Rows that are counted the other way are a habit of the table (costs without minus sign), not a slip, when
/// they are many.
bool is_mixed(const Agreement& pair) {
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
bool is_slip(const PrintedTable& table, const Agreement& pair, const VarianceColumn& most,
             const VarianceSigns& signs) {
  if (table.kind == PrintedKind::operating || table.kind == PrintedKind::by_activity) return false;
  if (std::min(pair.as_is, pair.reversed) != 1 || most.rows_with_sign != 2) return false;
  const auto expected = expected_sign(table, signs, most.column);
  return expected && expected == sign_of(table, most);
}

bool has_enough_rows(const Agreement& pair, std::size_t fitting) {
  if (two_thirds(fitting, pair.rows)) return true;
  const Likelihood& likely = pair.likelihood;
  return 2 * fitting >= pair.rows && likely.one_half && likely.one_time && likely.with_budget;
}

std::optional<VarianceColumn> variance_of(const PrintedTable& table, std::size_t column,
                                          const Agreement& pair, const VarianceSigns& signs) {
  VarianceColumn variance{column, pair.minuend, pair.subtrahend, std::max(pair.as_is, pair.reversed)};
  const bool has_sign = pair.as_is + pair.reversed > 0;
  if (pair.reversed > pair.as_is) swap_columns(variance);
  const bool slip = is_slip(table, pair, variance, signs);
  variance.either_way = !has_sign || (is_mixed(pair) && !slip);
  const std::size_t fitting = variance.either_way ? pair.both_ways() : pair.one_way();
  if (fitting == 0 || !has_enough_rows(pair, fitting)) return std::nullopt;
  variance.unsure = !has_sign || slip || !two_thirds(fitting, pair.rows);
  if (!has_sign) take_expected_sign(table, signs, variance);
  if (!has_sign && !sign_of(table, variance)) return std::nullopt;
  return variance;
}

/// The rows with figures; evenly spread ones of a long table.
std::vector<std::size_t> telling_rows(const PrintedTable& table) {
  const std::size_t step = table.rows.size() / enough_rows + 1;
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < table.rows.size(); row += step)
    if (has_number(table.rows[row])) rows.push_back(row);
  return rows;
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
