#include "review/tables/row_sums.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "diagnostics/folded.hpp"
#include "review/tables/sum_candidates.hpp"
#include "review/tables/sum_fit.hpp"

namespace redovisa {

namespace {

/// A blank cell is nothing.
void count_column(const PrintedTable& table, std::size_t sum, std::size_t column, const Addends& addends,
                  SumFit& fit) {
  const auto& result = number_at(table, {sum, column});
  if (!result) return;
  SumTrial trial{*result};
  for (const auto& [row, minus] : addends)
    if (const auto& number = number_at(table, {row, column})) trial.add(*number, minus);
  if (!trial.is_empty()) fit.count(trial);
}

SumFit fit_of(const SummedTable& t, std::size_t sum, const Addends& addends) {
  SumFit fit;
  for (const std::size_t column : t.columns) count_column(t.table, sum, column, addends, fit);
  return fit;
}

std::optional<RowSum> best_sum(const SummedTable& t, std::size_t sum) {
  std::optional<RowSum> best;
  SumFit best_fit;
  for (auto& addends : candidates_for(t, sum)) {
    const SumFit fit = fit_of(t, sum, addends);
    if (best && fit.holding <= best_fit.holding) continue;
    best = RowSum{sum, std::move(addends)};
    best_fit = fit;
    if (fit.holding == fit.counted) break;
  }
  if (best) best->unsure = best_fit.counted > 1 && !best_fit.is_half();
  return best;
}

/// The total as the sum of its subtotals, when it is that too.
std::optional<RowSum> sum_of_subtotals(const SummedTable& t, std::size_t sum) {
  RowSum by_subtotals{sum, subtotals_and_rest(t)};
  const SumFit fit = fit_of(t, sum, by_subtotals.addends);
  if (fit.holding == 0 || !fit.is_half()) return std::nullopt;
  return by_subtotals;
}

bool have_same_rows(const RowSum& a, const RowSum& b) {
  return std::ranges::equal(a.addends, b.addends, {}, &SummedRow::row, &SummedRow::row);
}

/// What another sum confirms is no misunderstanding: a Summa that is double the Nettokostnad above it.
void confirm_each_other(std::vector<RowSum>& sums) {
  for (RowSum& sum : sums)
    if (sum.unsure && std::ranges::any_of(sums, [&](const RowSum& other) {
          return !other.unsure && have_same_rows(sum, other);
        }))
      sum.unsure = false;
}

}  // namespace

bool column_adds_up(const PrintedColumn& column) {
  static constexpr std::array<std::string_view, 16> words{
      "%",        "procent",  "andel",    "index",     "snitt",      "pris",         "kvot",
      "per dygn", "per dag",  "per timm", "per plats", "per person", "per invånare", "per brukare",
      "per barn", "per enhet"};
  const std::string heading = folded(column.heading);
  return std::ranges::none_of(words,
                              [&](std::string_view word) { return heading.find(word) != std::string::npos; });
}

std::vector<RowSum> row_sums(const PrintedTable& table, const std::vector<ImpliedSum>& implied) {
  std::vector<RowSum> sums;
  if (!adds_up(table.kind)) return sums;
  const SummedTable t = summed_table(table, implied);
  if (t.entries.empty()) return sums;
  for (const std::size_t subtotal : t.subtotals)
    if (auto sum = best_sum(t, subtotal)) sums.push_back(std::move(*sum));
  for (const std::size_t total : t.totals)
    if (auto sum = best_sum(t, total)) sums.push_back(std::move(*sum));
  confirm_each_other(sums);
  if (t.subtotals.empty() || t.totals.empty()) return sums;
  if (auto sum = sum_of_subtotals(t, t.totals.back())) sums.push_back(std::move(*sum));
  return sums;
}

}  // namespace redovisa
