#include <cstddef>
#include <cstdint>
#include <string_view>

#include "fuzz/memory_file.hpp"
#include "read/sie/ledger_reconciliation.hpp"
#include "read/sie/sie5_reader.hpp"

using namespace redovisa;

/// Any bytes are a SIE 5 file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes{reinterpret_cast<const char*>(data), size};
  Diagnostics diagnostics;
  LedgerLimits limits;
  limits.amounts = 1'000;
  limits.names = 1'000;
  const auto ledger = read_sie5(MemoryFile{bytes}.path(), "bok.sie", diagnostics, limits);
  if (!ledger) return 0;
  LedgerFaults faults{ledger->source, diagnostics};
  reconcile(*ledger, faults);
  return 0;
}
