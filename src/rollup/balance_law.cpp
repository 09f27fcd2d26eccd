#include "rollup/balance_law.hpp"

#include <algorithm>
#include <cctype>
#include <string_view>

#include "rollup/balance.hpp"
#include "rollup/result_share.hpp"

namespace redovisa {

namespace {

bool is_of_reserve(const BalanceRow& row) {
  return row.kind == BalanceKind::reserve || row.kind == BalanceKind::equalisation_reserve;
}

/// The names of the base's rows, where an indicator of the result names them; else none.
std::string named_base(const RollUp& roll_up) {
  for (const auto& [id, count] : roll_up.counted)
    if (count.way == CountingWay::result_share && !count.row.empty()) return count.row;
  return {};
}

/// The first year of four digits in the name, from 2000; nullopt when there is none.
std::optional<int> year_in(std::string_view name) {
  constexpr std::size_t digits = 4;
  const auto is_digit = [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; };
  for (std::size_t begin = 0; begin < name.size();) {
    std::size_t end = begin;
    while (end < name.size() && is_digit(name[end])) ++end;
    if (end - begin == digits && name.substr(begin, 2) == "20")
      return 2000 + (name[begin + 2] - '0') * 10 + (name[begin + 3] - '0');
    begin = std::max(end, begin + 1);
  }
  return std::nullopt;
}

}  // namespace

std::optional<Decimal> most_to_reserve(const RollUp& roll_up, int percent) {
  const auto& rows = roll_up.municipality.balance;
  const auto adjusted = result_after_adjustments(rows, &BalanceRow::current);
  const ResultShare share = result_share_of(roll_up, named_base(roll_up));
  if (!adjusted || !share.result.number) return std::nullopt;
  const Decimal zero{0}, lower = std::min(*adjusted, *share.result.number);
  if (lower <= zero) return zero;
  if (!share.base_sum) return std::nullopt;
  return std::max(zero, lower - *share.base_sum * Decimal{percent, 2});
}

bool is_reservation(const BalanceRow& row) {
  return is_of_reserve(row) && row.current.number && *row.current.number < Decimal{0};
}

bool is_use_of_reserve(const BalanceRow& row) {
  return is_of_reserve(row) && row.current.number && *row.current.number > Decimal{0};
}

int last_year_to_restore(const BalanceRow& deficit, int report_year) {
  return year_in(deficit.name).value_or(report_year - 1) + years_to_restore;
}

}  // namespace redovisa
