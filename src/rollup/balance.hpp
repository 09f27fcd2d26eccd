#pragma once

#include "rollup/roll_up.hpp"

namespace redovisa {

/// The year's result by the driftredovisning of committees and municipality together, tkr: the forecast, or
/// the outcome when the year is over. nullopt when an expected committee's figure is not there.
std::optional<Decimal> result_by_operating(const RollUp& roll_up);

/// The same of another column: the year's budget, or of a whole year the outcome of the year before.
std::optional<Decimal> result_by_operating(const RollUp& roll_up, Reported OperatingRow::*field);

/// The column of the driftredovisning that holds the year's result: the forecast, or the outcome.
Reported OperatingRow::*result_field(const Period& period);

/// Fills in the result in the balanskravsutredning where nobody has written it, and tells when what is
/// written differs by more than a tkr from what the driftredovisning gives.
void settle_result(RollUp& roll_up, Diagnostics& diagnostics);

/// The balanskravsresultat of a year: result, adjustments and reserve together; nullopt when there is no
/// result or one of these rows has no figure – nobody has told whether it is nothing.
std::optional<Decimal> balance_result(const std::vector<BalanceRow>& rows, Reported BalanceRow::*year);

/// What remains to restore of deficits when the year's balanskravsresultat has been added, negative; zero:
/// nothing. nullopt when there is no balanskravsresultat or a deficit has no figure.
std::optional<Decimal> left_to_restore(const std::vector<BalanceRow>& rows, Reported BalanceRow::*year);

/// A deficit of an earlier year, and what is left of it, negative or zero, when the year's
/// balanskravsresultat has restored what it can.
struct DeficitLeft {
  const BalanceRow* row = nullptr;
  Decimal left;

  /// Should it have been restored by the year (KL 11 kap. 12 §), and is not?
  bool is_broken(int year) const { return left < Decimal{0} && row->restore_by && *row->restore_by <= year; }
};

/// A balanskravsresultat must be restored within so many years after the year in which it arose, unless
/// fullmäktige has synnerliga skäl to leave it (KL 11 kap. 12 and 13 §§).
constexpr int years_to_restore = 3;

/// A year's own negative balanskravsresultat, tkr, and the last year to restore it.
struct DeficitOfYear {
  Decimal amount;  // negative
  int restore_by = 0;
};

/// The deficit that arises in the year; nullopt when its balanskravsresultat is not negative or not known.
std::optional<DeficitOfYear> deficit_of_year(const std::vector<BalanceRow>& rows, Reported BalanceRow::*field,
                                             int year);

/// The year's result with the adjustments, before anything is reserved or used of a reserve; nullopt when
/// there is no result or one of these rows has no figure.
std::optional<Decimal> result_after_adjustments(const std::vector<BalanceRow>& rows,
                                                Reported BalanceRow::*year);

/// The deficits in the order in which they must be restored, those without a last year at the end: a positive
/// balanskravsresultat restores the oldest first. Empty when what is left to restore cannot be told.
std::vector<DeficitLeft> deficits_left(const std::vector<BalanceRow>& rows, Reported BalanceRow::*year);

/// What remains of earlier years' deficits alone, negative or zero; nullopt when it cannot be told.
std::optional<Decimal> left_of_earlier_years(const std::vector<BalanceRow>& rows, Reported BalanceRow::*year);

/// Tells of amounts with another sign than their row can have: deficits and what is reserved are negative,
/// what is used of a reserve positive.
void check_balance_signs(const std::vector<BalanceRow>& rows, Diagnostics& diagnostics);

/// The names of the rows that have no figure for the year, of all kinds.
std::vector<std::string> rows_without_figure(const std::vector<BalanceRow>& rows, Reported BalanceRow::*year);

}  // namespace redovisa
