#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "diagnostics/diagnostic.hpp"
#include "model/ledger.hpp"
#include "read/sie/ledger_limits.hpp"
#include "read/xml/positioned_xml.hpp"

namespace redovisa {

/// Whether the root is that of a SIE 5 file, of whatever version.
bool is_sie5_root(const XmlRoot& root);

/// The ledger of a SIE 5 file (rev 2016-12-09), whole (`Sie`) or for import (`SieEntry`), read as a stream.
/// The outcome by month is the sum of the ledger entries that are not struck out; budgets of objects are
/// parts of their account's. The signature is not verified. nullopt with every fault told by line and column.
std::optional<Ledger> read_sie5(const std::filesystem::path& path, const std::string& shown_name,
                                Diagnostics& diagnostics, const LedgerLimits& limits = {});

}  // namespace redovisa
