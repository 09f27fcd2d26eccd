#include "read/ledger_files.hpp"

#include <utility>

#include "read/ledger_filling.hpp"
#include "read/sie/ledger_reconciliation.hpp"
#include "read/sie/ledger_tables.hpp"
#include "read/sie/sie4_reader.hpp"
#include "read/sie/sie5_reader.hpp"

namespace redovisa {

namespace {

std::optional<Ledger> read_ledger(const LedgerFile& file, const AccountRules& rules,
                                  Diagnostics& diagnostics) {
  return file.is_xml ? read_sie5(file.path, file.shown_name, diagnostics)
                     : read_sie4(file.path, file.shown_name, rules, diagnostics);
}

LedgerNote told_of(const Ledger& ledger, const SourcedText& units, Diagnostics& diagnostics) {
  LedgerFaults faults{ledger.source, diagnostics};
  LedgerNote note{{ledger.source, 0, 0}, reconcile(ledger, faults)};
  faults.tell(Code::ledger_told, {}, note.text, {},
              units.empty() ? "Hela filen räknas. Är nämnden bara en del av den: skriv dess ansvar på bladet "
                              "Rapport, nyckeln Ansvar."
                            : "");
  faults.finish();
  return note;
}

}  // namespace

std::vector<Ledger> ledgers_in(const std::vector<LedgerFile>& files, const AccountRules& rules,
                               Diagnostics& diagnostics) {
  std::vector<Ledger> ledgers;
  for (const auto& file : files)
    if (auto ledger = read_ledger(file, rules, diagnostics)) ledgers.push_back(std::move(*ledger));
  return ledgers;
}

void read_ledgers(const std::vector<LedgerFile>& files, const AccountRules& rules, SourceMaterial& material,
                  Diagnostics& diagnostics) {
  const auto ledgers = ledgers_in(files, rules, diagnostics);
  for (const auto& ledger : ledgers)
    material.ledger_notes.push_back(told_of(ledger, material.report.units, diagnostics));
  if (ledgers.size() < files.size()) return;
  material.of_ledger = ledger_tables(ledgers, {rules, material.period, material.report.units}, diagnostics);
  fill_from_ledger(material.of_ledger, material.economy, diagnostics);
}

}  // namespace redovisa
