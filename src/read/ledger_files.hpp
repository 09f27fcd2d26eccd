#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/account_rules.hpp"
#include "model/ledger.hpp"
#include "model/source_material.hpp"

namespace redovisa {

/// A file of a folder that is a ledger, not yet read.
struct LedgerFile {
  std::filesystem::path path;
  std::string shown_name;
  bool is_xml = false;  // SIE 5
};

/// The ledgers of the files that can be read; the others are told.
std::vector<Ledger> ledgers_in(const std::vector<LedgerFile>& files, const AccountRules& rules,
                               Diagnostics& diagnostics);

/// Reads the ledgers and puts what they tell in `of_ledger` and `ledger_notes` of the material, and in its
/// economy where the sheets have nothing. Every file is told of with one line.
void read_ledgers(const std::vector<LedgerFile>& files, const AccountRules& rules, SourceMaterial& material,
                  Diagnostics& diagnostics);

}  // namespace redovisa
