#pragma once

#include <array>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/ledger.hpp"
#include "read/sie/ledger_limits.hpp"

namespace redovisa {

/// What rows of amounts a file has. Vouchers are an outcome too, used when there are no rows of it.
enum class LedgerRows : std::uint8_t { outcome, budget, vouchers };
inline constexpr std::size_t kinds_of_ledger_rows = 3;

/// Puts a ledger together while its file is read: names in the order that they come, amounts added by
/// account, month and objects.
class LedgerBuilder {
 public:
  LedgerBuilder(SourceRef source, const LedgerLimits& limits);

  Ledger ledger;  // what is set directly: kind, company, years …

  /// The account of this number, which is added when it is new.
  std::uint32_t account(const std::string& number, std::uint32_t line);
  std::uint32_t dimension(const std::string& number);
  std::uint32_t object(const std::string& dimension_number, const std::string& id);

  /// False when there are too many different amounts, or they are too large together.
  bool add(LedgerRows rows, std::uint32_t account, const LedgerMonth& month,
           std::vector<std::uint32_t> objects, Ore ore, std::uint32_t line);

  /// #RES, #UB and, with its sign changed, #IB.
  bool add_result(std::uint32_t account, int fiscal_year, Ore ore, bool is_balance, std::uint32_t line);

  /// Adds to the number of every result's fiscal year.
  void shift_results(int years);

  /// Too many accounts, dimensions and objects?
  bool has_too_many_names() const;

  /// Whether there are rows of the kind.
  bool has(LedgerRows rows) const { return !amounts_[static_cast<std::size_t>(rows)].empty(); }

  /// The whole ledger, with the vouchers as its outcome when it has no other.
  Ledger take();

 private:
  struct Key {
    std::uint32_t account;
    LedgerMonth month;
    std::vector<std::uint32_t> objects;
    friend auto operator<=>(const Key&, const Key&) = default;
  };
  struct Sum {
    Ore ore = 0;
    std::uint32_t line = 0;
  };
  using Sums = std::map<Key, Sum>;

  bool fits(Ore ore);
  void move_to_ledger(LedgerRows rows, LedgerFigure figure);

  LedgerLimits limits_;
  std::unordered_map<std::string, std::uint32_t> accounts_, dimensions_;
  std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> objects_;
  std::array<Sums, kinds_of_ledger_rows> amounts_;
  std::map<std::tuple<std::uint32_t, int, bool>, Sum> results_;
  Ore all_together_ = 0;  // of the amounts without their signs: no sum of them can be larger
};

}  // namespace redovisa
