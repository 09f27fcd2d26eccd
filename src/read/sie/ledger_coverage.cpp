#include "read/sie/ledger_coverage.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace redovisa {

namespace {

std::string text_of(const LedgerMonth& month) { return fmt::format("{}-{:02}", month.year, month.month); }

/// The last month with an outcome in the file's own year or later.
std::optional<LedgerMonth> last_month_of(const Ledger& ledger) {
  std::optional<LedgerMonth> last;
  for (const auto& amount : ledger.amounts)
    if (amount.figure == LedgerFigure::outcome && amount.month.month != 0)
      last = std::max(last.value_or(amount.month), amount.month);
  return last;
}

bool has_outcome(const Ledger& ledger) {
  return std::ranges::any_of(ledger.amounts,
                             [](const LedgerAmount& a) { return a.figure == LedgerFigure::outcome; });
}

/// Only results of accounts that have them: balances are no part of a driftredovisning.
void take_results_as_amounts(Ledger& ledger) {
  for (const auto& result : ledger.results)
    if (const FiscalYear* year = find_year(ledger, result.fiscal_year); year != nullptr && !result.is_balance)
      ledger.amounts.push_back(
          {LedgerFigure::outcome, result.account, {year->first.year, 0}, {}, result.ore, result.line});
}

}  // namespace

void set_coverage(Ledger& ledger, const std::optional<LedgerMonth>& told, const LedgerPlace& place,
                  LedgerFaults& faults) {
  if (!has_outcome(ledger)) {
    take_results_as_amounts(ledger);
    ledger.by_results = has_outcome(ledger);
  }
  const auto last = last_month_of(ledger);
  const FiscalYear* year = find_year(ledger, 0);
  const bool outside = told && year != nullptr && (*told < year->first || year->last < *told);
  const bool too_early = told && last && *told < *last;
  if (outside || too_early)
    faults.tell(Code::ledger_line_odd, place, text_of(*told),
                outside ? "en dag i räkenskapsåret som #RAR 0 anger"
                        : fmt::format("minst {}, som filens belopp går till", text_of(*last)));
  ledger.covered_to = told && !outside && !too_early ? told : last;
}

}  // namespace redovisa
