#include "rollup/balance.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

bool has_operating_figures(const RollUp& roll_up, const std::string& committee) {
  return std::ranges::any_of(roll_up.whole.economy.operating,
                             [&](const OperatingRow& row) { return folded(row.name) == folded(committee); });
}

/// Zero when there are no rows of the kinds, nullopt when one of them has no figure.
std::optional<Decimal> sum_of_kinds(const std::vector<BalanceRow>& rows, Reported BalanceRow::*year,
                                    std::initializer_list<BalanceKind> kinds) {
  Decimal sum{0};
  for (const auto& row : rows) {
    if (std::ranges::find(kinds, row.kind) == kinds.end()) continue;
    if (!(row.*year).number) return std::nullopt;
    sum = sum + *(row.*year).number;
  }
  return sum;
}

}  // namespace

std::optional<Decimal> result_by_operating(const RollUp& roll_up) {
  for (const auto& committee : roll_up.municipality.committees)
    if (!has_operating_figures(roll_up, committee.name)) return std::nullopt;
  const auto field =
      is_whole_year(roll_up.whole.period) ? &OperatingRow::outcome_to_date : &OperatingRow::forecast_year;
  std::optional<Decimal> sum;
  for (const auto& row : roll_up.whole.economy.operating) {
    if (row.kind == EconomyRowKind::of_which) continue;
    if (!(row.*field).number) return std::nullopt;
    sum = sum ? *sum + *(row.*field).number : *(row.*field).number;
  }
  return sum;
}

void settle_result(RollUp& roll_up, Diagnostics& diagnostics) {
  auto& rows = roll_up.municipality.balance;
  const auto result = std::ranges::find(rows, BalanceKind::result, &BalanceRow::kind);
  const auto computed = result_by_operating(roll_up);
  if (result == rows.end() || !computed) return;
  if (!result->current.number) {
    result->current.number = computed;
    return;
  }
  if (absolute(*result->current.number - *computed) <= Decimal{1}) return;
  diagnostics.push_back({Code::conflicting_value, result->current.position,
                         fmt::format("{} tkr", to_machine_text(*result->current.number)),
                         fmt::format("{} tkr, som driftredovisningen ger", to_machine_text(*computed)),
                         "Rätta beloppet, lägg till det som saknas på bladet Driftredovisning, eller lämna "
                         "cellen tom: då räknas det fram."});
}

std::optional<Decimal> balance_result(const std::vector<BalanceRow>& rows, Reported BalanceRow::*year) {
  if (std::ranges::find(rows, BalanceKind::result, &BalanceRow::kind) == rows.end()) return std::nullopt;
  return sum_of_kinds(rows, year, {BalanceKind::result, BalanceKind::adjustment, BalanceKind::reserve});
}

std::optional<Decimal> left_to_restore(const std::vector<BalanceRow>& rows, Reported BalanceRow::*year) {
  const auto result = balance_result(rows, year);
  const auto deficits = sum_of_kinds(rows, year, {BalanceKind::deficit});
  if (!result || !deficits) return std::nullopt;
  const Decimal left = *result + *deficits;
  return left < Decimal{0} ? left : Decimal{0};
}

std::vector<std::string> rows_without_figure(const std::vector<BalanceRow>& rows,
                                             Reported BalanceRow::*year) {
  std::vector<std::string> names;
  for (const auto& row : rows)
    if (!(row.*year).number) names.push_back(row.name);
  return names;
}

}  // namespace redovisa
