#include "read/ledger_accounts.hpp"

#include "read/account_rules_choice.hpp"
#include "read/ledger_files.hpp"
#include "read/sie/ledger_tables.hpp"
#include "read/source_folder.hpp"

namespace redovisa {

std::vector<FigureAccounts> ledger_accounts(const std::filesystem::path& folder,
                                            const std::filesystem::path& templates,
                                            const SourceMaterial& material, const std::string& row) {
  if (material.ledger_notes.empty()) return {};
  Diagnostics told_when_read;
  const SourceFolder opened = open_source_folder(folder, told_when_read);
  AccountRulesChoice choice{{templates, folder}, material.report, material.convention, told_when_read};
  const auto& rules = choice.chosen();
  if (!rules) return {};
  const auto ledgers = ledgers_in(opened.ledger_files, *rules, told_when_read);
  return accounts_of_row(ledgers, {*rules, material.period, material.report.units}, row);
}

}  // namespace redovisa
