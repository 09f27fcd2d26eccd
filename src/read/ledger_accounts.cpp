#include "read/ledger_accounts.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "diagnostics/folded.hpp"
#include "read/account_rules_choice.hpp"
#include "read/accounts/account_lines.hpp"
#include "read/ledger_files.hpp"
#include "read/sie/ledger_tables.hpp"
#include "read/source_folder.hpp"

namespace redovisa {

namespace {

/// "6010 - Lokalhyror" without its account.
std::string words_after(std::string_view code, std::string_view name) {
  const auto at = name.find(code);
  if (at == std::string_view::npos) return std::string{name};
  const auto words = name.find_first_not_of(" -–.:", at + code.size());
  return words == std::string_view::npos ? std::string{} : std::string{name.substr(words)};
}

FigureAccounts accounts_in_column(const PrintedTable& table, std::size_t column, const AccountRow& row,
                                  const AccountRules& rules) {
  FigureAccounts figure;
  for (const PrintedRow& printed : table.rows) {
    const auto account = parse_account_name(printed.name);
    const Reported& cell = printed.cells[column];
    if (!account || account->summed || !cell.number || !counts_in(row, rules, account->code)) continue;
    const Decimal tkr = in_report(table, *cell.number);
    figure.tkr = figure.tkr + tkr;
    figure.accounts.push_back({account->code, words_after(account->code, printed.name), tkr, cell.position});
  }
  return figure;
}

/// Is the ledger among those of the report? Others of the folder are of a later time.
bool is_read(const LedgerFile& file, const SourceMaterial& material) {
  return std::ranges::any_of(material.ledger_notes, [&](const LedgerNote& note) {
    return note.position.source && note.position.source->file == file.shown_name;
  });
}

}  // namespace

std::vector<FigureAccounts> ledger_accounts(const std::filesystem::path& folder,
                                            const std::filesystem::path& templates,
                                            const SourceMaterial& material, const std::string& row) {
  if (material.ledger_notes.empty()) return {};
  Diagnostics told_when_read;
  SourceFolder opened = open_source_folder(folder, told_when_read);
  AccountRulesChoice choice{{templates, folder}, material.report, material.convention, told_when_read};
  const auto& rules = choice.chosen();
  if (!rules) return {};
  std::erase_if(opened.ledger_files, [&](const LedgerFile& file) { return !is_read(file, material); });
  const auto ledgers = ledgers_in(opened.ledger_files, *rules, told_when_read);
  return accounts_of_row(ledgers, {*rules, material.period, material.report.units}, row);
}

std::vector<FigureAccounts> sheet_accounts(const std::filesystem::path& folder,
                                           const std::filesystem::path& templates,
                                           const SourceMaterial& material, const std::string& row) {
  Diagnostics told_when_read;
  AccountRulesChoice choice{{templates, folder}, material.report, material.convention, told_when_read};
  const auto& rules = choice.chosen();
  if (!rules) return {};
  std::vector<FigureAccounts> figures;
  for (const OperatingRow& shown : material.economy.operating)
    for (const AccountRow& rule : rules->rows) {
      if (folded(shown.name) != folded(row) || folded(rule.name) != folded(row)) continue;
      for (const auto field : {&OperatingRow::budget_to_date, &OperatingRow::outcome_to_date,
                               &OperatingRow::outcome_to_date_last_year, &OperatingRow::budget_year,
                               &OperatingRow::forecast_year}) {
        const auto first = figure_at(material.printed, (shown.*field).position);
        if (!first || !(shown.*field).number) continue;
        FigureAccounts figure = accounts_in_column(*first->table, first->column, rule, *rules);
        figure.field = field;
        if (figure.accounts.size() > 1) figures.push_back(std::move(figure));
      }
    }
  return figures;
}

}  // namespace redovisa
