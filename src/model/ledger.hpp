#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/account_rules.hpp"
#include "model/date.hpp"

namespace redovisa {

/// Money in whole öre. In a ledger credit is negative: an income is below zero.
using Ore = std::int64_t;

/// A calendar month of a ledger; month 0 is the whole fiscal year that begins in `year`.
struct LedgerMonth {
  int year = 0;
  unsigned month = 0;

  friend auto operator<=>(const LedgerMonth&, const LedgerMonth&) = default;
};

/// The next month.
LedgerMonth after(const LedgerMonth& month);

/// What the ledger says that an account is; unknown: it says nothing.
enum class LedgerAccountType : std::uint8_t { unknown, balance, income, cost };

struct LedgerAccount {
  std::string number;  // as written; "DIFF" occurs
  std::string name;
  LedgerAccountType type = LedgerAccountType::unknown;
  std::uint32_t line = 0;
};

struct LedgerDimension {
  std::string number, name;
};

/// An object of a dimension: an ansvar, a verksamhet.
struct LedgerObject {
  std::uint32_t dimension = 0;  // in Ledger::dimensions
  std::string id, name;         // the name may be empty
};

/// From the first to the last month. Not always a calendar year.
struct FiscalYear {
  int number = 0;  // 0 is the file's year, −1 the year before
  LedgerMonth first, last;
};

enum class LedgerFigure : std::uint8_t { outcome, budget };
inline constexpr std::size_t ledger_figures = 2;

/// The change of an account in a month, of certain objects or of none.
struct LedgerAmount {
  LedgerFigure figure = LedgerFigure::outcome;
  std::uint32_t account = 0;  // in Ledger::accounts
  LedgerMonth month;
  std::vector<std::uint32_t> objects;  // in Ledger::objects, sorted; none: see Ledger::object_rows
  Ore ore = 0;
  std::uint32_t line = 0;  // the first line that it comes from
};

/// The change of an account over a whole fiscal year so far: #RES, or #UB less #IB.
struct LedgerResult {
  std::uint32_t account = 0;
  int fiscal_year = 0;
  Ore ore = 0;
  bool is_balance = false;  // of #UB and #IB
  std::uint32_t line = 0;
};

/// What one SIE file holds, of whatever version.
struct Ledger {
  SourceRef source;
  std::string kind;     // "SIE 4 typ 3", "SIE 5"
  std::string company;  // as the file names it
  std::vector<FiscalYear> years;
  std::vector<LedgerAccount> accounts;
  std::vector<LedgerDimension> dimensions;
  std::vector<LedgerObject> objects;
  std::vector<LedgerAmount> amounts;
  std::vector<LedgerResult> results;
  std::array<ObjectRows, ledger_figures> object_rows{};  // never found_out when there are objects
  std::optional<LedgerMonth> covered_to;                 // the file's outcome goes to and with this month
  bool by_results = false;                               // the outcome is that of whole years alone
  bool by_vouchers = false;                              // the outcome is made of vouchers
};

/// The fiscal year of this number; null when the file does not tell of it.
const FiscalYear* find_year(const Ledger& ledger, int number);

/// The fiscal year that the month is in, or that a whole year is; null when there is none.
const FiscalYear* year_of(const Ledger& ledger, const LedgerMonth& month);

/// The amounts that together are the whole of the accounts, once each. Where objects are parts of the total
/// and an account has no amount of its own in a month, those of one dimension stand for it; such amounts are
/// put in `stood_in` too, unless it is null.
std::vector<const LedgerAmount*> whole_amounts(const Ledger& ledger, LedgerFigure figure,
                                               std::vector<const LedgerAmount*>* stood_in = nullptr);

/// An amount, and the object of a dimension that it belongs to.
struct ObjectAmount {
  const LedgerAmount* amount = nullptr;
  std::uint32_t object = 0;
};

/// The amounts by the objects of one dimension, each once. What has no such object is not there.
std::vector<ObjectAmount> amounts_by(const Ledger& ledger, LedgerFigure figure, std::uint32_t dimension);

/// The amounts that have objects of both dimensions, each once, with their object of the second.
std::vector<ObjectAmount> amounts_by_both(const Ledger& ledger, LedgerFigure figure, std::uint32_t first,
                                          std::uint32_t second);

}  // namespace redovisa
