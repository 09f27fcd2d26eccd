#include "review/tables/column_sums.hpp"

#include <optional>

#include "review/tables/sum_fit.hpp"

namespace redovisa {

namespace {

constexpr std::size_t most_addends = 8;

using Columns = std::vector<std::size_t>;

/// The nearest two columns before it, the nearest three and so on.
std::vector<Columns> candidates_for(const PrintedTable& table, std::size_t sum) {
  std::vector<Columns> candidates;
  Columns nearest;
  for (std::size_t column = sum; column-- > 0 && nearest.size() < most_addends;) {
    const PrintedFigure figure = table.columns[column].figure;
    if (figure == PrintedFigure::total || figure == PrintedFigure::variance) break;
    nearest.insert(nearest.begin(), column);
    if (nearest.size() > 1) candidates.push_back(nearest);
  }
  return candidates;
}

/// A row that lacks one of the figures tells nothing.
void count_row(const PrintedTable& table, std::size_t row, std::size_t sum, const Columns& addends,
               SumFit& fit) {
  const auto& result = number_at(table, {row, sum});
  if (!result) return;
  SumTrial trial{*result};
  for (const std::size_t column : addends) {
    const auto& number = number_at(table, {row, column});
    if (!number) return;
    trial.add(*number);
  }
  fit.count(trial);
}

SumFit fit_of(const PrintedTable& table, std::size_t sum, const Columns& addends) {
  SumFit fit;
  for (const std::size_t row : telling_rows(table)) count_row(table, row, sum, addends, fit);
  return fit;
}

std::optional<TotalColumn> best_sum(const PrintedTable& table, std::size_t sum) {
  std::optional<TotalColumn> best;
  std::size_t most = 0;
  for (auto& addends : candidates_for(table, sum)) {
    const SumFit fit = fit_of(table, sum, addends);
    if (!fit.is_two_thirds() || fit.holding <= most) continue;
    best = TotalColumn{sum, std::move(addends)};
    most = fit.holding;
  }
  return best;
}

/// Staff turnover in all is that within and out of the municipality, even if no row adds up.
std::optional<TotalColumn> sum_by_definition(const PrintedTable& table, std::size_t sum) {
  auto candidates = candidates_for(table, sum);
  if (table.kind != PrintedKind::turnover || candidates.empty()) return std::nullopt;
  return TotalColumn{sum, std::move(candidates.front()), true};
}

}  // namespace

std::vector<TotalColumn> column_sums(const PrintedTable& table) {
  std::vector<TotalColumn> sums;
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    if (table.columns[column].figure != PrintedFigure::total) continue;
    auto sum = best_sum(table, column);
    if (!sum) sum = sum_by_definition(table, column);
    if (sum) sums.push_back(std::move(*sum));
  }
  return sums;
}

}  // namespace redovisa
