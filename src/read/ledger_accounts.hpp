#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "model/account_share.hpp"
#include "model/source_material.hpp"

namespace redovisa {

/// The accounts behind the driftredovisning's row of this name, of every figure that the folder's ledgers
/// have. Reads them again, for who asks: the material keeps only the sums. Faults have been told when the
/// material was read.
std::vector<FigureAccounts> ledger_accounts(const std::filesystem::path& folder,
                                            const std::filesystem::path& templates,
                                            const SourceMaterial& material, const std::string& row);

/// The rows of a sheet of accounts that the driftredovisning's row of this name is the sum of, of every
/// figure that is a sum of more than one.
std::vector<FigureAccounts> sheet_accounts(const std::filesystem::path& folder,
                                           const std::filesystem::path& templates,
                                           const SourceMaterial& material, const std::string& row);

}  // namespace redovisa
