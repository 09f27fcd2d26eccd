#pragma once

#include <optional>

#include "diagnostics/diagnostic.hpp"
#include "model/account_rules.hpp"
#include "model/source_material.hpp"
#include "read/xml/account_rules_reader.hpp"

namespace redovisa {

/// The account rules of a committee, read when something first needs them, so that what is wrong with them
/// is told once whoever asks. The values that it is made of outlive it.
class AccountRulesChoice {
 public:
  AccountRulesChoice(AccountRulesPlaces places, const ReportInfo& report, const Convention& convention,
                     Diagnostics& diagnostics);

  /// True when the Rapport sheet or the convention names them.
  bool is_named() const;
  /// nullopt when they cannot be used; then that has been told.
  const std::optional<AccountRules>& chosen();

 private:
  AccountRulesPlaces places_;
  const SourcedText& of_report_;
  const SourcedText& of_convention_;
  Diagnostics& diagnostics_;
  bool is_read_ = false;
  std::optional<AccountRules> rules_;
};

}  // namespace redovisa
