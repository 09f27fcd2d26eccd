#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <utility>

#include "model/ledger.hpp"
#include "read/sie/ledger_faults.hpp"

namespace redovisa {

/// The sum of an account over a fiscal year, by the account and the year's number.
using YearSums = std::map<std::pair<std::uint32_t, int>, Ore>;

/// The outcome of every account over its fiscal years, with the meaning of object rows as it stands.
YearSums year_sums(const Ledger& ledger);

/// Holds the outcome by month against the results of the years; tells what differs, and always one line of
/// what the file holds. Returns that line.
std::string reconcile(const Ledger& ledger, LedgerFaults& faults);

}  // namespace redovisa
