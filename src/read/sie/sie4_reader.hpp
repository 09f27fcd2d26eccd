#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "diagnostics/diagnostic.hpp"
#include "model/account_rules.hpp"
#include "model/ledger.hpp"
#include "read/sie/ledger_limits.hpp"

namespace redovisa {

/// Whether the file begins as a SIE 4 file does: with the label of an identification record.
bool is_sie4_file(const std::filesystem::path& path);

/// The ledger of a SIE 4 file of type 1, 2, 3, 4 or 4I, by SIE 4B (2008-09-30), read line by line. Amounts
/// are öre with credit negative. nullopt with every fault told by line and column when anything in it cannot
/// be read, it is not whole, its checksum is wrong or a voucher does not come to nothing. What is written in
/// other ways but can be read is a warning. `rules` may say the charset and what rows by object mean.
std::optional<Ledger> read_sie4(const std::filesystem::path& path, const std::string& shown_name,
                                const AccountRules& rules, Diagnostics& diagnostics,
                                const LedgerLimits& limits = {});

}  // namespace redovisa
