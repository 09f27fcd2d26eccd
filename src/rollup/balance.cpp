#include "rollup/balance.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <limits>

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

/// As a reader writes it: "−9000,5 tkr".
std::string tkr_text(const Decimal& amount) {
  std::string text = to_machine_text(amount) + " tkr";
  std::ranges::replace(text, '.', ',');
  return text.front() == '-' ? "−" + text.substr(1) : text;
}

/// 1: the amounts of the row are positive; -1: negative; 0: either, as far as its kind and name tell.
int sign_of(const BalanceRow& row) {
  const std::string name = folded(row.name);
  const auto begins = [&](std::string_view with) { return name.starts_with(with); };
  if (row.kind == BalanceKind::deficit) return -1;
  if (row.kind == BalanceKind::adjustment) return begins("samtliga realisationsvinster") ? -1 : 0;
  if (row.kind == BalanceKind::result) return 0;
  if (begins("reservering") || begins("avsättning")) return -1;
  return begins("användning") || begins("disponering") || begins("uttag") ? 1 : 0;
}

std::string advice_on(const BalanceRow& row) {
  switch (row.kind) {
    case BalanceKind::deficit:
      return "Ett underskott som ska återställas skrivs som ett negativt tal. Är det redan återställt: ta "
             "bort "
             "raden eller skriv 0.";
    case BalanceKind::adjustment:
      return "Realisationsvinster räknas av från resultatet och skrivs som negativa tal.";
    default:
      return "Det som reserveras skrivs som ett negativt tal och det som används ur reserven som ett "
             "positivt.";
  }
}

void check_sign(const BalanceRow& row, const Reported& figure, int sign, Diagnostics& diagnostics) {
  const Decimal zero{0};
  if (!figure.number || *figure.number == zero || (*figure.number > zero) == (sign > 0)) return;
  diagnostics.push_back(
      {Code::conflicting_value, figure.position,
       fmt::format("{} för ”{}”", tkr_text(*figure.number), row.name),
       sign > 0 ? "ett positivt belopp: raden höjer balanskravsresultatet" : "ett negativt belopp",
       advice_on(row)});
}

}  // namespace

void check_balance_signs(const std::vector<BalanceRow>& rows, Diagnostics& diagnostics) {
  for (const auto& row : rows)
    if (const int sign = sign_of(row); sign != 0)
      for (const auto figure : {&BalanceRow::last_year, &BalanceRow::budget, &BalanceRow::current})
        check_sign(row, row.*figure, sign, diagnostics);
}

Reported OperatingRow::*result_field(const Period& period) {
  return is_whole_year(period) ? &OperatingRow::outcome_to_date : &OperatingRow::forecast_year;
}

std::optional<Decimal> result_by_operating(const RollUp& roll_up) {
  return result_by_operating(roll_up, result_field(roll_up.whole.period));
}

std::optional<Decimal> result_by_operating(const RollUp& roll_up, Reported OperatingRow::*field) {
  for (const auto& committee : roll_up.municipality.committees)
    if (!has_operating_figures(roll_up, committee.name)) return std::nullopt;
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
  diagnostics.push_back({Code::conflicting_value, result->current.position, tkr_text(*result->current.number),
                         fmt::format("{}, som driftredovisningen ger", tkr_text(with_decimals(*computed, 0))),
                         "Rätta beloppet, lägg till det som saknas på bladet Driftredovisning, eller lämna "
                         "cellen tom: då räknas det fram."});
}

std::optional<Decimal> balance_result(const std::vector<BalanceRow>& rows, Reported BalanceRow::*year) {
  if (std::ranges::find(rows, BalanceKind::result, &BalanceRow::kind) == rows.end()) return std::nullopt;
  return sum_of_kinds(rows, year,
                      {BalanceKind::result, BalanceKind::adjustment, BalanceKind::reserve,
                       BalanceKind::equalisation_reserve});
}

std::optional<Decimal> left_to_restore(const std::vector<BalanceRow>& rows, Reported BalanceRow::*year) {
  const auto result = balance_result(rows, year);
  const auto deficits = sum_of_kinds(rows, year, {BalanceKind::deficit});
  if (!result || !deficits) return std::nullopt;
  const Decimal left = *result + *deficits;
  return left < Decimal{0} ? left : Decimal{0};
}

std::optional<DeficitOfYear> deficit_of_year(const std::vector<BalanceRow>& rows, Reported BalanceRow::*field,
                                             int year) {
  const auto result = balance_result(rows, field);
  if (!result || *result >= Decimal{0}) return std::nullopt;
  return DeficitOfYear{*result, year + years_to_restore};
}

std::optional<Decimal> result_after_adjustments(const std::vector<BalanceRow>& rows,
                                                Reported BalanceRow::*year) {
  if (std::ranges::find(rows, BalanceKind::result, &BalanceRow::kind) == rows.end()) return std::nullopt;
  return sum_of_kinds(rows, year, {BalanceKind::result, BalanceKind::adjustment});
}

std::vector<DeficitLeft> deficits_left(const std::vector<BalanceRow>& rows, Reported BalanceRow::*year) {
  std::vector<DeficitLeft> deficits;
  if (!left_to_restore(rows, year)) return deficits;
  for (const auto& row : rows)
    if (row.kind == BalanceKind::deficit) deficits.push_back({&row, *(row.*year).number});
  std::ranges::stable_sort(deficits, {}, [](const DeficitLeft& deficit) {
    return deficit.row->restore_by.value_or(std::numeric_limits<int>::max());
  });
  const Decimal zero{0};
  Decimal restores = std::max(zero, *balance_result(rows, year));
  for (auto& deficit : deficits) {
    const Decimal used = std::min(restores, absolute(deficit.left));
    if (deficit.left < zero) deficit.left = deficit.left + used;
    restores = restores - used;
  }
  return deficits;
}

std::optional<Decimal> left_of_earlier_years(const std::vector<BalanceRow>& rows,
                                             Reported BalanceRow::*year) {
  if (!left_to_restore(rows, year)) return std::nullopt;
  Decimal sum{0};
  for (const auto& deficit : deficits_left(rows, year)) sum = sum + deficit.left;
  return sum;
}

std::vector<std::string> rows_without_figure(const std::vector<BalanceRow>& rows,
                                             Reported BalanceRow::*year) {
  std::vector<std::string> names;
  for (const auto& row : rows)
    if (!(row.*year).number) names.push_back(row.name);
  return names;
}

}  // namespace redovisa
