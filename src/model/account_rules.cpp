#include "model/account_rules.hpp"

#include <algorithm>

namespace redovisa {

const AccountRule* rule_of(const AccountRules& rules, std::string_view account) {
  const AccountRule* longest = nullptr;
  for (const auto& rule : rules.rules)
    if (account.starts_with(rule.prefix) &&
        (longest == nullptr || rule.prefix.size() > longest->prefix.size()))
      longest = &rule;
  return longest;
}

bool counts_in(const AccountRow& row, const AccountRules& rules, std::string_view account) {
  const AccountRule* rule = rule_of(rules, account);
  if (rule == nullptr || rule->account_class == AccountClass::skipped) return false;
  if (row.prefixes.empty()) return std::ranges::find(row.classes, rule->account_class) != row.classes.end();
  return std::ranges::any_of(row.prefixes,
                             [&](const std::string& prefix) { return account.starts_with(prefix); });
}

std::string_view word_of(AccountClass account_class) {
  switch (account_class) {
    case AccountClass::income:
      return "intäkt";
    case AccountClass::cost:
      return "kostnad";
    case AccountClass::personnel_cost:
      return "personal";
    case AccountClass::capital_cost:
      return "kapital";
    case AccountClass::skipped:
      return "hoppa över";
  }
  return {};
}

}  // namespace redovisa
