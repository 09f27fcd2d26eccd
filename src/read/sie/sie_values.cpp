#include "read/sie/sie_values.hpp"

#include <algorithm>
#include <charconv>

namespace redovisa {

namespace {

constexpr std::size_t most_digits = 12;  // of kronor, so that no single amount comes near 64 bits

bool is_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Digits only, few enough.
Ore number_of(std::string_view digits) {
  Ore number = 0;
  for (const char c : digits) number = number * 10 + (c - '0');
  return number;
}

/// Two decimals as öre; more are odd and must be zero.
std::optional<Ore> ore_of(std::string_view decimals, bool& is_odd) {
  if (!is_digits(decimals)) return std::nullopt;
  const auto rest = decimals.substr(std::min<std::size_t>(2, decimals.size()));
  if (!std::ranges::all_of(rest, [](char c) { return c == '0'; })) return std::nullopt;
  is_odd |= !rest.empty();
  const Ore first = number_of(decimals.substr(0, 2));
  return decimals.size() == 1 ? first * 10 : first;
}

}  // namespace

std::optional<SieAmount> parse_sie_amount(std::string_view text) {
  SieAmount amount;
  const bool negative = text.starts_with('-');
  amount.is_odd = text.starts_with('+');
  if (negative || amount.is_odd) text.remove_prefix(1);
  const auto mark = std::min(text.find_first_of(".,"), text.size());
  const auto whole = text.substr(0, mark);
  if (!is_digits(whole) || whole.size() > most_digits) return std::nullopt;
  amount.ore = number_of(whole) * 100;
  if (mark < text.size()) {
    const auto ore = ore_of(text.substr(mark + 1), amount.is_odd);
    if (!ore) return std::nullopt;
    amount.ore += *ore;
    amount.is_odd |= text[mark] == ',';
  }
  if (negative) amount.ore = -amount.ore;
  return amount;
}

std::optional<LedgerMonth> parse_sie_month(std::string_view text) {
  if ((text.size() != 6 && text.size() != 8) || !is_digits(text)) return std::nullopt;
  const LedgerMonth month{static_cast<int>(number_of(text.substr(0, 4))),
                          static_cast<unsigned>(number_of(text.substr(4, 2)))};
  const auto day = text.size() == 8 ? static_cast<unsigned>(number_of(text.substr(6))) : 1U;
  const Date date{std::chrono::year{month.year}, std::chrono::month{month.month}, std::chrono::day{day}};
  return month.year >= 1900 && date.ok() ? std::optional{month} : std::nullopt;
}

std::optional<int> parse_sie_year(std::string_view text) {
  int year = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return year <= 0 && year > -100 ? std::optional{year} : std::nullopt;
}

}  // namespace redovisa
