#pragma once

#include "diagnostics/diagnostic.hpp"
#include "model/economy.hpp"

namespace redovisa {

/// Puts the ledger's figures where the sheets have none. Rows are the same when their names are; a figure
/// that a person has written stays. Rows that only the ledger has come last, unless the sheet has a division
/// of its own: then nothing is added, which would count the same money twice, but told.
void fill_from_ledger(const Economy& of_ledger, Economy& economy, Diagnostics& diagnostics);

}  // namespace redovisa
