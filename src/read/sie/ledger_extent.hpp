#pragma once

#include <filesystem>
#include <optional>

#include "model/ledger.hpp"

namespace redovisa {

/// What a SIE file says at its beginning of the time that it is of.
struct LedgerExtent {
  std::optional<LedgerMonth> year_begins;  // #RAR 0; the start of the primary FiscalYear
  std::optional<LedgerMonth> told_end;     // #OMFATTN; its lastCoveredDate
};

/// Reads the first lines alone, as SIE 4B has its identification records there. What cannot be read is told
/// when the whole file is.
LedgerExtent extent_of_sie4(const std::filesystem::path& path);

/// The latest month of the file's vouchers and of its period balances (#VER, #PSALDO 0), for a file that has
/// no #OMFATTN. Reads the whole file; nullopt: it has neither.
std::optional<LedgerMonth> last_month_of_sie4(const std::filesystem::path& path);

/// The same of a SIE 5 file as of SIE 4, of its element FileInfo alone.
LedgerExtent extent_of_sie5(const std::filesystem::path& path);

}  // namespace redovisa
