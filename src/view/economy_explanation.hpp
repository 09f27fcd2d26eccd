#pragma once

#include <string>
#include <vector>

#include "model/account_share.hpp"
#include "model/source_material.hpp"
#include "view/explanation.hpp"
#include "view/table.hpp"

namespace redovisa {

/// The figures of the economy's rows of this name, each with its cell or line, and the accounts that a
/// ledger's figure is the sum of. `accounts` are those of the driftredovisning's row. Empty when no row is
/// called so.
std::vector<Explanation> explain_economy(const SourceMaterial& material, const std::string& row,
                                         const std::vector<FigureAccounts>& accounts);

/// The same as JSON, with every account.
std::string economy_explanation_json(const SourceMaterial& material, const std::string& row,
                                     const std::vector<FigureAccounts>& accounts);

/// The names of all rows that `explain_economy` knows, each once.
std::vector<std::string> explainable_rows(const SourceMaterial& material);

/// Every amount that the ledgers give for the economy's tables, with the file and the line where it begins.
/// No rows: there is no ledger.
Table ledger_figures_table(const SourceMaterial& material);

}  // namespace redovisa
