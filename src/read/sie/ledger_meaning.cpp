#include "read/sie/ledger_meaning.hpp"

#include <algorithm>
#include <set>

#include "read/sie/ledger_reconciliation.hpp"

namespace redovisa {

namespace {

ObjectRows& rows_of(Ledger& ledger, LedgerFigure figure) {
  return ledger.object_rows[static_cast<std::size_t>(figure)];
}

bool has_objects(const Ledger& ledger, LedgerFigure figure) {
  return std::ranges::any_of(ledger.amounts, [&](const LedgerAmount& amount) {
    return amount.figure == figure && !amount.objects.empty();
  });
}

YearSums sums_with(Ledger& ledger, ObjectRows meaning) {
  rows_of(ledger, LedgerFigure::outcome) = meaning;
  return year_sums(ledger);
}

Ore sum_in(const YearSums& sums, const LedgerResult& result) {
  const auto found = sums.find({result.account, result.fiscal_year});
  return found == sums.end() ? 0 : found->second;
}

/// What the results of accounts whose objects have amounts agree with; found_out when that is neither.
ObjectRows by_results(Ledger& ledger) {
  const YearSums total = sums_with(ledger, ObjectRows::part_of_total),
                 apart = sums_with(ledger, ObjectRows::apart);
  std::size_t as_total = 0, as_apart = 0, all = 0;
  for (const auto& result : ledger.results) {
    const Ore by_total = sum_in(total, result), by_apart = sum_in(apart, result);
    if (by_total == by_apart) continue;
    ++all;
    as_total += by_total == result.ore;
    as_apart += by_apart == result.ore;
  }
  if (as_total > as_apart && 2 * as_total > all) return ObjectRows::part_of_total;
  return as_apart > as_total && 2 * as_apart > all ? ObjectRows::apart : ObjectRows::found_out;
}

/// Whether both meanings give the same: amounts of one object each, of one dimension, and none of a whole
/// account beside them.
bool is_same_either_way(const Ledger& ledger, LedgerFigure figure) {
  std::set<std::uint32_t> dimensions;
  std::set<std::pair<std::uint32_t, LedgerMonth>> with_objects, whole;
  for (const auto& amount : ledger.amounts) {
    if (amount.figure != figure) continue;
    if (amount.objects.size() > 1) return false;
    (amount.objects.empty() ? whole : with_objects).insert({amount.account, amount.month});
    if (!amount.objects.empty()) dimensions.insert(ledger.objects[amount.objects.front()].dimension);
  }
  return dimensions.size() <= 1 &&
         std::ranges::none_of(with_objects, [&](const auto& key) { return whole.contains(key); });
}

const LedgerAmount& first_with_objects(const Ledger& ledger, LedgerFigure figure) {
  return *std::ranges::min_element(ledger.amounts, {}, [&](const LedgerAmount& amount) {
    return std::pair{amount.figure != figure || amount.objects.empty(), amount.line};
  });
}

void tell_unknown(const Ledger& ledger, LedgerFigure figure, LedgerFaults& faults) {
  const bool budget = figure == LedgerFigure::budget;
  faults.tell(Code::ledger_meaning_unknown, {first_with_objects(ledger, figure).line, 0},
              budget ? "#PBUDGET både för hela konton och för objekt"
                     : "#PSALDO för objekt, där varken det ena eller det andra ger #RES eller #UB",
              budget ? "#PSALDO per objekt som går att stämma av mot #RES"
                     : "belopp som stämmer mot #RES eller #UB minus #IB");
}

}  // namespace

void decide_object_rows(Ledger& ledger, ObjectRows told, LedgerFaults& faults) {
  ObjectRows decided = told;
  if (decided == ObjectRows::found_out && !ledger.by_vouchers && has_objects(ledger, LedgerFigure::outcome))
    decided = by_results(ledger);
  for (const LedgerFigure figure : {LedgerFigure::outcome, LedgerFigure::budget}) {
    if (figure == LedgerFigure::outcome && ledger.by_vouchers) {
      rows_of(ledger, figure) = ObjectRows::apart;
      continue;
    }
    rows_of(ledger, figure) = decided;
    if (decided != ObjectRows::found_out) continue;
    rows_of(ledger, figure) = ObjectRows::apart;
    if (has_objects(ledger, figure) && !is_same_either_way(ledger, figure))
      tell_unknown(ledger, figure, faults);
  }
}

}  // namespace redovisa
