#include "model/ledger.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace redovisa {

namespace {

using Key = std::pair<std::uint32_t, LedgerMonth>;

/// The amounts of an account in a month, when objects are parts of the total.
struct Parts {
  bool has_total = false;
  std::optional<std::uint32_t> first_dimension;  // the lowest of those with a single object
};

class PartsOfTotals {
 public:
  PartsOfTotals(const Ledger& ledger, LedgerFigure figure) : ledger_{ledger} {
    for (const auto& amount : ledger.amounts)
      if (amount.figure == figure) add(amount);
  }

  const Parts& of(const LedgerAmount& amount) const { return parts_.at({amount.account, amount.month}); }

 private:
  void add(const LedgerAmount& amount) {
    Parts& parts = parts_[{amount.account, amount.month}];
    if (amount.objects.empty()) parts.has_total = true;
    if (amount.objects.size() != 1) return;
    const auto dimension = ledger_.objects[amount.objects.front()].dimension;
    parts.first_dimension = std::min(parts.first_dimension.value_or(dimension), dimension);
  }

  const Ledger& ledger_;
  std::map<Key, Parts> parts_;
};

std::optional<std::uint32_t> object_of(const Ledger& ledger, const LedgerAmount& amount,
                                       std::uint32_t dimension) {
  for (const auto object : amount.objects)
    if (ledger.objects[object].dimension == dimension) return object;
  return std::nullopt;
}

ObjectRows object_rows_of(const Ledger& ledger, LedgerFigure figure) {
  return ledger.object_rows[static_cast<std::size_t>(figure)];
}

/// Whether the amount stands for its account, which has no amount of its own that month.
bool stands_in(const Ledger& ledger, const LedgerAmount& amount, const Parts& parts) {
  return !parts.has_total && amount.objects.size() == 1 &&
         ledger.objects[amount.objects.front()].dimension == parts.first_dimension;
}

}  // namespace

LedgerMonth after(const LedgerMonth& month) {
  return month.month >= 12 ? LedgerMonth{month.year + 1, 1} : LedgerMonth{month.year, month.month + 1};
}

const FiscalYear* find_year(const Ledger& ledger, int number) {
  const auto found = std::ranges::find(ledger.years, number, &FiscalYear::number);
  return found == ledger.years.end() ? nullptr : &*found;
}

const FiscalYear* year_of(const Ledger& ledger, const LedgerMonth& month) {
  const auto found = std::ranges::find_if(ledger.years, [&](const FiscalYear& year) {
    if (month.month == 0) return year.first.year == month.year;
    return year.first <= month && month <= year.last;
  });
  return found == ledger.years.end() ? nullptr : &*found;
}

std::vector<const LedgerAmount*> whole_amounts(const Ledger& ledger, LedgerFigure figure,
                                               std::vector<const LedgerAmount*>* stood_in) {
  std::vector<const LedgerAmount*> whole;
  const bool apart = object_rows_of(ledger, figure) == ObjectRows::apart;
  const PartsOfTotals parts{ledger, figure};
  for (const auto& amount : ledger.amounts) {
    if (amount.figure != figure) continue;
    const bool own = apart || amount.objects.empty();
    if (!own && !stands_in(ledger, amount, parts.of(amount))) continue;
    whole.push_back(&amount);
    if (!own && stood_in != nullptr) stood_in->push_back(&amount);
  }
  return whole;
}

std::vector<ObjectAmount> amounts_by(const Ledger& ledger, LedgerFigure figure, std::uint32_t dimension) {
  const bool apart = object_rows_of(ledger, figure) == ObjectRows::apart;
  std::vector<ObjectAmount> result;
  for (const auto& amount : ledger.amounts)
    if (const auto object = object_of(ledger, amount, dimension);
        object && amount.figure == figure && (apart || amount.objects.size() == 1))
      result.push_back({&amount, *object});
  return result;
}

std::vector<ObjectAmount> amounts_by_both(const Ledger& ledger, LedgerFigure figure, std::uint32_t first,
                                          std::uint32_t second) {
  const bool apart = object_rows_of(ledger, figure) == ObjectRows::apart;
  std::vector<ObjectAmount> result;
  for (const auto& amount : ledger.amounts) {
    if (amount.figure != figure || (!apart && amount.objects.size() != 2)) continue;
    const auto object = object_of(ledger, amount, second);
    if (object && object_of(ledger, amount, first)) result.push_back({&amount, *object});
  }
  return result;
}

}  // namespace redovisa
