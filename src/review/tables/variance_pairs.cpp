#include "review/tables/variance_pairs.hpp"

#include <tuple>

#include "diagnostics/folded.hpp"
#include "review/tables/table_equations.hpp"
#include "review/tables/variance_headings.hpp"

namespace redovisa {

namespace {

/// So far from a column of variances its columns may stand.
constexpr int farthest = 8;

void count_row(const PrintedTable& table, std::size_t row, std::size_t column, VariancePair& a) {
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

PairLikelihood likelihood_of(const PrintedTable& table, std::size_t column,
                             const std::vector<NamedFigure>& named, const VariancePair& pair) {
  const PrintedColumn &variance = table.columns[column], &a = table.columns[pair.minuend],
                      &b = table.columns[pair.subtrahend];
  PairLikelihood likely;
  likely.named = names_pair(named, a.figure, b.figure);
  likely.one_half = a.all_years == is_of_all_years(table, column);
  likely.one_time = are_of_one_time(a, b);
  likely.of_period = variance.period && variance.period == a.period && a.period == b.period;
  likely.with_budget = (a.figure == PrintedFigure::budget) != (b.figure == PrintedFigure::budget);
  likely.nearness = -distance_between(column, pair.minuend) - distance_between(column, pair.subtrahend);
  return likely;
}

/// The named pair first when the rows have it, then one of the same half, then the one that most rows have.
auto rank_of(const VariancePair& pair) {
  const bool fits = pair.fits_two_thirds(pair.both_ways());
  return std::tuple{fits && pair.likelihood.named, fits && pair.likelihood.one_half, pair.one_way(),
                    pair.likelihood};
}

bool may_belong(const PrintedTable& table, std::size_t column, std::size_t other) {
  const int distance = distance_between(other, column);
  return distance > 0 && distance <= farthest && table.columns[other].figure != PrintedFigure::variance;
}

}  // namespace

std::optional<VariancePair> best_pair(const PrintedTable& table, std::size_t column,
                                      const std::vector<std::size_t>& rows) {
  const auto named = figures_named(folded(table.columns[column].heading));
  std::optional<VariancePair> best;
  for (std::size_t a = 0; a < table.columns.size(); ++a)
    for (std::size_t b = 0; may_belong(table, column, a) && b < a; ++b) {
      if (!may_belong(table, column, b) || table.columns[a].all_years != table.columns[b].all_years) continue;
      VariancePair pair{a, b};
      pair.likelihood = likelihood_of(table, column, named, pair);
      for (const std::size_t row : rows) count_row(table, row, column, pair);
      if (!best || rank_of(pair) > rank_of(*best)) best = pair;
    }
  return best;
}

}  // namespace redovisa
