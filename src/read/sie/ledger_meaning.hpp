#pragma once

#include "model/ledger.hpp"
#include "read/sie/ledger_faults.hpp"

namespace redovisa {

/// Decides what rows by object are to the rows of whole accounts, which programs write in two ways: as parts
/// of them, as SIE 4B (2008-09-30) says, or beside them. `told` is what the account rules say; else the sums
/// of both are held against the results of the fiscal years, and what most accounts agree with holds. When
/// neither does, an error is told and nothing is guessed.
void decide_object_rows(Ledger& ledger, ObjectRows told, LedgerFaults& faults);

}  // namespace redovisa
