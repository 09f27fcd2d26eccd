#pragma once

#include <filesystem>
#include <optional>

#include "model/ledger.hpp"

namespace redovisa {

/// What a SIE 4 file says at its beginning of the time that it is of.
struct LedgerExtent {
  std::optional<LedgerMonth> year_begins;  // #RAR 0
  std::optional<LedgerMonth> told_end;     // #OMFATTN
};

/// Reads the first lines alone, as SIE 4B has its identification records there. What cannot be read is told
/// when the whole file is.
LedgerExtent extent_of_sie4(const std::filesystem::path& path);

}  // namespace redovisa
