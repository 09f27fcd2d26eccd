#include "read/sie/ledger_extract.hpp"

#include <algorithm>
#include <set>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

bool is_in(const LedgerAmount& amount, const LedgerTime& time) {
  if (amount.month.month == 0) return true;  // `covers` has seen that the time is that of the whole year
  return time.first <= amount.month && amount.month <= time.last;
}

/// Amounts of whole years are of the time when they are of its fiscal year.
bool is_of(const Ledger& ledger, const LedgerAmount& amount, const LedgerTime& time) {
  if (amount.month.month == 0) return year_of(ledger, amount.month) == year_of(ledger, time.first);
  return is_in(amount, time);
}

bool is_chosen_amount(const Ledger& ledger, const LedgerAmount& amount, std::uint32_t unit_dimension,
                      const std::vector<UnitChoice>& units) {
  return std::ranges::any_of(amount.objects, [&](std::uint32_t object) {
    return ledger.objects[object].dimension == unit_dimension && is_chosen(units, ledger.objects[object]);
  });
}

/// How far a fiscal year's outcome goes.
LedgerMonth end_of_outcome(const Ledger& ledger, const FiscalYear& year) {
  if (ledger.covered_to && year.first <= *ledger.covered_to && *ledger.covered_to < year.last)
    return *ledger.covered_to;
  return year.last;
}

bool has_any(const Ledger& ledger, LedgerFigure figure, const FiscalYear& year, bool of_whole_year) {
  return std::ranges::any_of(ledger.amounts, [&](const LedgerAmount& amount) {
    return amount.figure == figure && (amount.month.month == 0) == of_whole_year &&
           year_of(ledger, amount.month) == &year;
  });
}

bool is_covered_by_whole_year(const Ledger& ledger, LedgerFigure figure, const FiscalYear& year,
                              const LedgerTime& time) {
  const LedgerMonth end = figure == LedgerFigure::outcome ? end_of_outcome(ledger, year) : year.last;
  return time.first == year.first && time.last == end && has_any(ledger, figure, year, true);
}

}  // namespace

bool covers(const Ledger& ledger, LedgerFigure figure, const LedgerTime& time) {
  const FiscalYear* year = year_of(ledger, time.first);
  if (year != nullptr && is_covered_by_whole_year(ledger, figure, *year, time)) return true;
  std::set<int> years_with_months;
  for (LedgerMonth month = time.first; month <= time.last; month = after(month)) {
    year = year_of(ledger, month);
    if (year == nullptr) return false;
    if (figure == LedgerFigure::outcome && end_of_outcome(ledger, *year) < month) return false;
    if (years_with_months.contains(year->number)) continue;
    if (!has_any(ledger, figure, *year, false)) return false;
    years_with_months.insert(year->number);
  }
  return true;
}

std::optional<std::uint32_t> dimension_of(const Ledger& ledger, const AccountRules& rules,
                                          DimensionRole role) {
  for (const auto& rule : rules.dimensions) {
    if (rule.role != role) continue;
    for (std::uint32_t i = 0; i < ledger.dimensions.size(); ++i) {
      const LedgerDimension& dimension = ledger.dimensions[i];
      const bool by_name = !rule.name.empty() && folded(rule.name) == folded(dimension.name);
      if (by_name || (!rule.number.empty() && rule.number == dimension.number)) return i;
    }
  }
  return std::nullopt;
}

std::vector<LedgerPart> parts_of_whole(const Ledger& ledger, LedgerFigure figure, const LedgerTime& time,
                                       std::optional<std::uint32_t> unit_dimension,
                                       const std::vector<UnitChoice>& units) {
  std::vector<LedgerPart> parts;
  if (!units.empty()) {
    if (unit_dimension) parts = *parts_by(ledger, figure, time, *unit_dimension, unit_dimension, units);
    return parts;
  }
  for (const LedgerAmount* amount : whole_amounts(ledger, figure))
    if (is_of(ledger, *amount, time))
      parts.push_back({amount->account, std::nullopt, amount->ore, amount->line});
  return parts;
}

std::optional<std::vector<LedgerPart>> parts_by(const Ledger& ledger, LedgerFigure figure,
                                                const LedgerTime& time, std::uint32_t dimension,
                                                std::optional<std::uint32_t> unit_dimension,
                                                const std::vector<UnitChoice>& units) {
  const bool crossed = !units.empty() && unit_dimension != dimension;
  if (crossed && !unit_dimension) return std::nullopt;
  const auto amounts = crossed ? amounts_by_both(ledger, figure, *unit_dimension, dimension)
                               : amounts_by(ledger, figure, dimension);
  if (crossed && amounts.empty()) return std::nullopt;
  std::vector<LedgerPart> parts;
  for (const auto& [amount, object] : amounts)
    if (is_of(ledger, *amount, time) &&
        (units.empty() || is_chosen_amount(ledger, *amount, *unit_dimension, units)))
      parts.push_back({amount->account, object, amount->ore, amount->line});
  return parts;
}

}  // namespace redovisa
