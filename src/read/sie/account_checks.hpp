#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "diagnostics/diagnostic.hpp"
#include "model/ledger.hpp"

namespace redovisa {

/// Looks for accounts with amounts that the rules do not cover or see as something else than the ledger does,
/// and tells of each kind once for a file.
class AccountChecks {
 public:
  AccountChecks(const AccountRules& rules, Diagnostics& diagnostics)
      : rules_{rules}, diagnostics_{diagnostics} {}

  void check(const Ledger& ledger, std::uint32_t account, Ore ore);
  void finish();

 private:
  using Accounts = std::map<std::string, const LedgerAccount*>;  // by their number

  void tell(Code code, const Ledger& ledger, const Accounts& accounts, std::string expected);

  const AccountRules& rules_;
  Diagnostics& diagnostics_;
  std::map<const Ledger*, Accounts> unmatched_, differing_;
};

}  // namespace redovisa
