#include "read/sie/account_checks.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <vector>

namespace redovisa {

namespace {

LedgerAccountType type_by(AccountClass account_class) {
  switch (account_class) {
    case AccountClass::income:
      return LedgerAccountType::income;
    case AccountClass::cost:
    case AccountClass::personnel_cost:
    case AccountClass::capital_cost:
      return LedgerAccountType::cost;
    case AccountClass::skipped:
      return LedgerAccountType::balance;
  }
  return LedgerAccountType::unknown;
}

std::string words_of(LedgerAccountType type) {
  switch (type) {
    case LedgerAccountType::unknown:
      return {};
    case LedgerAccountType::balance:
      return "balanskonto";
    case LedgerAccountType::income:
      return "intäkt";
    case LedgerAccountType::cost:
      return "kostnad";
  }
  return {};
}

}  // namespace

void AccountChecks::check(const Ledger& ledger, std::uint32_t account, Ore ore) {
  if (ore == 0) return;
  const LedgerAccount& of_ledger = ledger.accounts[account];
  const AccountRule* rule = rule_of(rules_, of_ledger.number);
  if (rule == nullptr)
    unmatched_[&ledger].try_emplace(of_ledger.number, &of_ledger);
  else if (of_ledger.type != LedgerAccountType::unknown && of_ledger.type != type_by(rule->account_class))
    differing_[&ledger].try_emplace(of_ledger.number, &of_ledger);
}

void AccountChecks::tell(Code code, const Ledger& ledger, const Accounts& accounts, std::string expected) {
  constexpr std::size_t most_named = 8;
  std::vector<std::string> named;
  std::uint32_t line = 0;
  for (const auto& [number, account] : accounts) {
    line = line == 0 ? account->line : std::min(line, account->line);
    if (named.size() == most_named) continue;
    const std::string type = code == Code::account_type_differs ? words_of(account->type) : account->name;
    named.push_back(type.empty() ? number : fmt::format("{} ({})", number, type));
  }
  const auto more = accounts.size() - named.size();
  diagnostics_.push_back(
      {code,
       {ledger.source, line, 0},
       fmt::format("{}{}", fmt::join(named, ", "), more == 0 ? "" : fmt::format(" och {} till", more)),
       std::move(expected)});
}

void AccountChecks::finish() {
  for (const auto& [ledger, accounts] : unmatched_)
    tell(Code::account_unmatched, *ledger, accounts,
         fmt::format("konton som kontoreglerna {} känner", rules_.name));
  for (const auto& [ledger, accounts] : differing_)
    tell(Code::account_type_differs, *ledger, accounts,
         fmt::format("samma sort som i kontoreglerna {}", rules_.name));
}

}  // namespace redovisa
