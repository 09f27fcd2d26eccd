#include <cstddef>
#include <cstdint>
#include <string_view>

#include "fuzz/memory_file.hpp"
#include "read/sie/ledger_reconciliation.hpp"
#include "read/sie/ledger_tables.hpp"
#include "read/sie/sie4_reader.hpp"

using namespace redovisa;

namespace {

AccountRules fuzz_rules() {
  AccountRules rules;
  rules.rules = {{"3", AccountClass::income, {}}, {"5", AccountClass::cost, {}}};
  rules.rows = {{"Intäkter", EconomyRowKind::entry, {AccountClass::income}, {}, {}},
                {"Kostnader", EconomyRowKind::entry, {AccountClass::cost}, {}, {}}};
  rules.dimensions = {{DimensionRole::unit, {}, "1"}, {DimensionRole::activity, {}, "20"}};
  return rules;
}

}  // namespace

/// Any bytes are a SIE 4 file, and what can be read of them becomes tables.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes{reinterpret_cast<const char*>(data), size};
  const AccountRules rules = fuzz_rules();
  Diagnostics diagnostics;
  LedgerLimits limits;
  limits.amounts = 1'000;
  limits.names = 1'000;
  auto ledger = read_sie4(MemoryFile{bytes}.path(), "bok.se", rules, diagnostics, limits);
  if (!ledger) return 0;
  LedgerFaults faults{ledger->source, diagnostics};
  reconcile(*ledger, faults);
  const std::vector<Ledger> ledgers{std::move(*ledger)};
  ledger_tables(ledgers, {rules, {2025, 1, 8}, {}}, diagnostics);
  ledger_tables(ledgers, {rules, {2025, 1, 8}, {"5", {}}}, diagnostics);
  return 0;
}
