#pragma once

#include <optional>

#include "model/ledger.hpp"
#include "read/sie/ledger_faults.hpp"

namespace redovisa {

/// Sets how far the outcome goes: the month that the file tells, unless its amounts go further or it is
/// outside the fiscal year, which is told. A ledger with results but no months gets them as amounts of whole
/// fiscal years.
void set_coverage(Ledger& ledger, const std::optional<LedgerMonth>& told, const LedgerPlace& place,
                  LedgerFaults& faults);

}  // namespace redovisa
