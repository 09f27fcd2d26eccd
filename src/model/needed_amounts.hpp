#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "model/committee_rows.hpp"
#include "model/economy.hpp"

namespace redovisa {

/// What a sum is of: the rows that have a figure, where a blank is an amount that there is none of; every row
/// that tells any amount, where a blank may be nothing or forgotten, so that there is no sum; or every row,
/// also one that nobody has told anything of. A column without any figure has none either way.
enum class SumRule : std::uint8_t { rows_with_figure, told_rows, every_row };

/// The amounts that the columns of a table are sums of.
inline constexpr std::array operating_amounts{&OperatingRow::budget_to_date, &OperatingRow::outcome_to_date,
                                              &OperatingRow::outcome_to_date_last_year,
                                              &OperatingRow::budget_year, &OperatingRow::forecast_year};
inline constexpr std::array investment_amounts{&InvestmentRow::budget_year, &InvestmentRow::outcome_to_date,
                                               &InvestmentRow::forecast_year, &InvestmentRow::budget_total,
                                               &InvestmentRow::forecast_total};

/// Is it last year's amount? A row that is new this year has none, and one that has ended has no other.
inline bool is_of_last_year(Reported OperatingRow::*field) {
  return field == &OperatingRow::outcome_to_date_last_year;
}
template <class Row>
bool is_of_last_year(Reported Row::*) {
  return false;
}

inline const auto& amounts_in(const OperatingRow&) { return operating_amounts; }
inline const auto& amounts_in(const InvestmentRow&) { return investment_amounts; }

/// Does the row tell anything of this year? One without any amount is a heading, and one with last year's
/// alone has ended: no sum needs an amount of them.
template <class Row>
bool tells_amounts(const Row& row) {
  return std::ranges::any_of(amounts_in(row), [&](const auto field) {
    return !is_of_last_year(field) && (row.*field).number.has_value();
  });
}

/// Must the row have an amount that is summed?
template <class Row>
bool needs_amount(const Row& row, SumRule rule) {
  if (rule == SumRule::told_rows)
    if constexpr (requires { amounts_in(row); }) return tells_amounts(row);
  return rule == SumRule::every_row;
}

/// The rule of a report's sums: a municipality's are of all its committees, and a committee's of all rows
/// that tell anything, or they are not told.
inline SumRule sum_rule(const std::vector<OperatingRow>& rows) {
  return rows_are_committees(rows) ? SumRule::every_row : SumRule::told_rows;
}

/// The rows that leave the sum of a column untold: they have other amounts but not this one, which others
/// have. An empty cell may be nothing or forgotten, and is never taken for zero. Empty when no row has it.
template <class Row>
std::vector<const Row*> rows_lacking(const std::vector<const Row*>& rows, Reported Row::*field) {
  std::vector<const Row*> lacking;
  for (const Row* row : rows)
    if (!(row->*field).number && tells_amounts(*row)) lacking.push_back(row);
  const bool any =
      std::ranges::any_of(rows, [&](const Row* row) { return (row->*field).number.has_value(); });
  return any ? lacking : std::vector<const Row*>{};
}

/// The sum of a column, exact; nullopt when no row has an amount or one that needs it has none.
template <class Row>
std::optional<Decimal> told_sum(const std::vector<const Row*>& rows, Reported Row::*field) {
  std::optional<Decimal> sum;
  if (!rows_lacking(rows, field).empty()) return sum;
  for (const Row* row : rows)
    if (const auto& amount = (row->*field).number) sum = sum ? *sum + *amount : *amount;
  return sum;
}

}  // namespace redovisa
