#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/printed_table.hpp"

namespace redovisa {

/// What a row of a table of accounts is called: "6010 - Lokalhyror", "Summa 60 - Lokal- och markhyror".
struct AccountName {
  std::string code;     // "6010": one to six digits
  bool summed = false;  // "Summa" stands before it
};

/// nullopt when the name has no account.
std::optional<AccountName> parse_account_name(std::string_view name);

/// leaf: an account, or a group of accounts that is not unfolded. code_sum: of the rows whose accounts begin
/// with its own. name_sum: "Summa INTÄKTER", "Summa RR". other: a heading, or a row that is no account.
enum class AccountLineKind : std::uint8_t { leaf, code_sum, name_sum, other };

struct AccountLine {
  AccountLineKind kind = AccountLineKind::other;
  std::string code;
};

/// What each row of the table is. Rows of one to six digits may be mixed; what is unfolded stands beside its
/// sum, above or below it, and only the innermost rows are leaves, so that nothing is counted twice.
std::vector<AccountLine> account_lines(const PrintedTable& table);

/// Are the rows accounts: most of those with figures, in more than one class, and named so by the heading or
/// as accounts of a result ("Summa INTÄKTER", "Försäljningsintäkter")? Verksamheter have codes too.
bool is_of_accounts(const PrintedTable& table, bool named_by_heading);

}  // namespace redovisa
