#include "read/sie/ledger_reconciliation.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>

#include "read/sie/ledger_wording.hpp"

namespace redovisa {

namespace {

/// What an account should have come to, and what its months come to.
struct Difference {
  std::uint32_t account = 0;
  int year = 0;
  Ore result = 0, months = 0;
  std::uint32_t line = 0;  // of the result, or of the account when it has none
};

struct Comparison {
  std::size_t compared = 0;
  bool by_results = false, by_balances = false;
  std::vector<Difference> differences;
};

/// The years that have both months and results; the others have nothing to be held against.
std::set<int> comparable_years(const Ledger& ledger, const YearSums& sums) {
  std::set<int> with_sums, years;
  for (const auto& [key, sum] : sums) with_sums.insert(key.second);
  for (const auto& result : ledger.results)
    if (with_sums.contains(result.fiscal_year)) years.insert(result.fiscal_year);
  return years;
}

/// Assets and liabilities, which a file without #UB has nothing to hold against.
bool is_balance_account(const LedgerAccount& account) {
  if (account.type != LedgerAccountType::unknown) return account.type == LedgerAccountType::balance;
  return account.number.starts_with('1') || account.number.starts_with('2');
}

/// A result of nothing may be left out of a file (SIE 4B 5.17), so an account without one should have none.
Comparison compared(const Ledger& ledger) {
  if (ledger.by_results) return {};
  YearSums left = year_sums(ledger);
  const auto years = comparable_years(ledger, left);
  Comparison comparison;
  const auto compare = [&](const Difference& d) {
    ++comparison.compared;
    if (d.result != d.months) comparison.differences.push_back(d);
  };
  for (const auto& result : ledger.results) {
    if (!years.contains(result.fiscal_year)) continue;
    (result.is_balance ? comparison.by_balances : comparison.by_results) = true;
    const auto node = left.extract({result.account, result.fiscal_year});
    compare({result.account, result.fiscal_year, result.ore, node.empty() ? 0 : node.mapped(), result.line});
  }
  for (const auto& [key, sum] : left)
    if (years.contains(key.second) &&
        (comparison.by_balances || !is_balance_account(ledger.accounts[key.first])))
      compare({key.first, key.second, 0, sum, ledger.accounts[key.first].line});
  return comparison;
}

void tell_differences(const Ledger& ledger, const Comparison& comparison, LedgerFaults& faults) {
  if (comparison.differences.empty()) return;
  constexpr std::size_t most_named = 5;
  std::vector<std::string> named;
  for (const auto& d : comparison.differences) {
    if (named.size() == most_named) break;
    named.push_back(fmt::format("konto {} {} i stället för {}", ledger.accounts[d.account].number,
                                in_kronor(d.months), in_kronor(d.result)));
  }
  const auto more = comparison.differences.size() - named.size();
  faults.tell(
      Code::ledger_not_reconciled, {comparison.differences.front().line, 0},
      fmt::format("{}{}", fmt::join(named, ", "), more == 0 ? "" : fmt::format(" och {} konton till", more)),
      "perioder som tillsammans är #RES, eller #UB minus #IB");
}

/// "januari–augusti 2025", or both years when the months are not of one.
std::string words_of(const LedgerMonth& first, const LedgerMonth& last) {
  const auto with_year = [](const LedgerMonth& m) {
    return fmt::format("{} {}", month_name(m.month), m.year);
  };
  if (first == last) return with_year(first);
  if (first.year == last.year) return fmt::format("{}–{}", month_name(first.month), with_year(last));
  return fmt::format("{}–{}", with_year(first), with_year(last));
}

std::string words_of_time(const Ledger& ledger) {
  const FiscalYear* year = find_year(ledger, 0);
  if (year != nullptr && ledger.covered_to && *ledger.covered_to >= year->first)
    return words_of(year->first, std::min(*ledger.covered_to, year->last));
  if (year != nullptr) return "räkenskapsåret " + words_of(year->first, year->last);
  return ledger.covered_to ? "till och med " + words_of(*ledger.covered_to, *ledger.covered_to)
                           : "utan angiven tid";
}

std::string words_of_reconciliation(const Ledger& ledger, const Comparison& comparison) {
  if (ledger.by_results) return "har bara årsbelopp (#RES), inga månader";
  if (comparison.compared == 0) return "har inga årsbelopp att stämma av mot";
  const std::string_view what = comparison.by_results && comparison.by_balances ? "#RES och #UB"
                                : comparison.by_results                         ? "#RES"
                                                                                : "#UB";
  const auto differing = comparison.differences.size();
  if (differing == 0) return fmt::format("stämmer mot {}", what);
  return fmt::format("stämmer mot {} för {} av {} årsbelopp", what, comparison.compared - differing,
                     comparison.compared);
}

std::string words_of_objects(const Ledger& ledger) {
  if (std::ranges::all_of(ledger.amounts, [](const LedgerAmount& a) { return a.objects.empty(); }))
    return "utan objekt";
  if (ledger.by_vouchers) return "objekten står på verifikationerna";
  return ledger.object_rows[0] == ObjectRows::apart ? "objektens belopp står för sig"
                                                    : "objektens belopp ingår i kontots";
}

}  // namespace

YearSums year_sums(const Ledger& ledger) {
  YearSums sums;
  for (const LedgerAmount* amount : whole_amounts(ledger, LedgerFigure::outcome))
    if (const FiscalYear* year = year_of(ledger, amount->month))
      sums[{amount->account, year->number}] += amount->ore;
  return sums;
}

std::string reconcile(const Ledger& ledger, LedgerFaults& faults) {
  const Comparison comparison = compared(ledger);
  tell_differences(ledger, comparison, faults);
  std::vector<std::string> parts{ledger.kind};
  if (!ledger.company.empty()) parts.push_back(ledger.company);
  parts.push_back(words_of_time(ledger));
  const auto count = ledger.accounts.size();
  parts.push_back(fmt::format("{} {}", count, count == 1 ? "konto" : "konton"));
  parts.push_back(words_of_objects(ledger));
  parts.push_back(words_of_reconciliation(ledger, comparison));
  return fmt::format("{}", fmt::join(parts, ", "));
}

}  // namespace redovisa
