#include "read/account_rules_choice.hpp"

#include <utility>

namespace redovisa {

AccountRulesChoice::AccountRulesChoice(AccountRulesPlaces places, const ReportInfo& report,
                                       const Convention& convention, Diagnostics& diagnostics)
    : places_{std::move(places)},
      of_report_{report.account_rules},
      of_convention_{convention.account_rules},
      diagnostics_{diagnostics} {}

bool AccountRulesChoice::is_named() const { return !of_report_.empty() || !of_convention_.empty(); }

const std::optional<AccountRules>& AccountRulesChoice::chosen() {
  if (!std::exchange(is_read_, true))
    rules_ = chosen_account_rules(places_, of_report_, of_convention_, diagnostics_);
  return rules_;
}

}  // namespace redovisa
