#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/economy.hpp"
#include "model/reported.hpp"

namespace redovisa {

/// What an account is in the driftredovisning. Personnel and capital costs are costs too, told apart for the
/// rows "varav". skipped: balance accounts and what else is no part of it.
enum class AccountClass : std::uint8_t { income, cost, personnel_cost, capital_cost, skipped };

/// The accounts whose number begins so; the longest prefix of an account decides.
struct AccountRule {
  std::string prefix;  // "79"
  AccountClass account_class = AccountClass::skipped;
  SourcePosition position;
};

/// A row of the driftredovisning: the accounts of these classes, or of these prefixes.
struct AccountRow {
  std::string name;
  EconomyRowKind kind = EconomyRowKind::entry;
  std::vector<AccountClass> classes;
  std::vector<std::string> prefixes;  // only for a row "varav"; then there are no classes
  SourcePosition position;
};

/// What a dimension of the ledger is to the report.
enum class DimensionRole : std::uint8_t { unit, activity };  // ansvar, verksamhet

/// A dimension is known by its name in the file, or by its number when no dimension there has the name.
struct DimensionRule {
  DimensionRole role = DimensionRole::unit;
  std::string name;    // "Ansvar"; empty: by number alone
  std::string number;  // "1"; empty: by name alone
};

/// What amounts by object are to the amounts of their whole account in a SIE 4 file.
enum class ObjectRows : std::uint8_t {
  found_out,      // told by reconciling with the year's results
  part_of_total,  // `{}` is the whole account
  apart           // `{}` is only what has no object
};

/// Which byte is which letter in a SIE 4 file.
enum class LedgerCharset : std::uint8_t { found_out, pc8, latin_1, utf_8 };

/// How a municipality's ledger becomes its driftredovisning: data, one file in templates/kontoregler/.
struct AccountRules {
  std::string name;   // "kommun-bas"
  std::string title;  // "Kommun-Bas"
  std::vector<AccountRule> rules;
  std::vector<AccountRow> rows;
  std::vector<DimensionRule> dimensions;
  ObjectRows object_rows = ObjectRows::found_out;
  LedgerCharset charset = LedgerCharset::found_out;
  SourcePosition position;
};

/// The rule with the longest prefix of the account's number; null when no rule has it.
const AccountRule* rule_of(const AccountRules& rules, std::string_view account);

/// Whether the account counts in the row. An account that no rule has, or that is skipped, counts nowhere.
bool counts_in(const AccountRow& row, const AccountRules& rules, std::string_view account);

/// In Swedish, as the rules write it: "intäkt", "kostnad", "personal", "kapital", "hoppa över".
std::string_view word_of(AccountClass account_class);

}  // namespace redovisa
