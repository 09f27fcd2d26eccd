#include "model/decimal.hpp"

#include <charconv>
#include <limits>

namespace redovisa {

namespace {

__extension__ typedef __int128 Wide;  // products of two 64-bit numbers

constexpr std::uint8_t most_decimals = 9;
constexpr int significant_digits = 15;  // what Excel keeps

Wide power_of_ten(int exponent) {
  Wide result = 1;
  for (; exponent > 0; --exponent) result *= 10;
  return result;
}

Wide scaled(const Decimal& value, std::uint8_t decimals) {
  return static_cast<Wide>(value.units) * power_of_ten(decimals - value.decimals);
}

Wide divided_half_away(Wide numerator, Wide denominator) {
  const bool negative = (numerator < 0) != (denominator < 0);
  if (numerator < 0) numerator = -numerator;
  if (denominator < 0) denominator = -denominator;
  const Wide result = (numerator + denominator / 2) / denominator;
  return negative ? -result : result;
}

constexpr std::int64_t most_units = std::numeric_limits<std::int64_t>::max();

/// The least number is left out, so that every number can be negated.
bool fits(Wide units) { return units <= most_units && units >= -most_units; }

Decimal from_wide(Wide units, std::uint8_t decimals) {
  while (!fits(units) && decimals > 0) {
    units = divided_half_away(units, 10);
    --decimals;
  }
  if (!fits(units)) {  // saturate: nothing that a municipality counts comes near
    return {units > 0 ? most_units : -most_units, 0};
  }
  return {static_cast<std::int64_t>(units), decimals};
}

/// The digits of a machine number without sign and point, and the power of ten of the last digit.
struct Digits {
  bool negative = false;
  std::string digits;
  int exponent = 0;
};

bool take_digits(std::string_view& text, std::string& into) {
  const auto before = into.size();
  while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
    into += text.front();
    text.remove_prefix(1);
  }
  return into.size() > before;
}

bool take(std::string_view& text, char wanted) {
  if (text.empty() || text.front() != wanted) return false;
  text.remove_prefix(1);
  return true;
}

bool take_exponent(std::string_view& text, int& exponent) {
  if (!take(text, 'E') && !take(text, 'e')) return true;
  if (take(text, '+') && text.starts_with('-')) return false;
  int written = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), written);
  if (error != std::errc{} || written < -400 || written > 400) return false;
  exponent += written;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return true;
}

std::optional<Digits> split(std::string_view text) {
  Digits result;
  result.negative = take(text, '-');
  if (!result.negative) take(text, '+');
  const bool whole = take_digits(text, result.digits);
  bool fraction = false;
  if (take(text, '.')) {
    const auto before = result.digits.size();
    fraction = take_digits(text, result.digits);
    result.exponent = -static_cast<int>(result.digits.size() - before);
  }
  if (!whole && !fraction) return std::nullopt;
  if (!take_exponent(text, result.exponent) || !text.empty()) return std::nullopt;
  return result;
}

void drop_leading_zeros(std::string& digits) {
  const auto first = digits.find_first_not_of('0');
  digits.erase(0, first == std::string::npos ? digits.size() : first);
}

/// Keeps the significant digits that Excel keeps, so that 5.6000000000000001E-2 is 0.056.
void round_to_significant(Digits& number) {
  if (static_cast<int>(number.digits.size()) <= significant_digits) return;
  const auto dropped = static_cast<int>(number.digits.size()) - significant_digits;
  const bool up = number.digits[significant_digits] >= '5';
  std::int64_t units = 0;
  std::from_chars(number.digits.data(), number.digits.data() + significant_digits, units);
  number.digits = std::to_string(units + (up ? 1 : 0));
  number.exponent += dropped;
  while (number.exponent < 0 && number.digits.size() > 1 && number.digits.back() == '0') {
    number.digits.pop_back();
    ++number.exponent;
  }
}

}  // namespace

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
  const auto decimals = std::max(a.decimals, b.decimals);
  const Wide left = scaled(a, decimals), right = scaled(b, decimals);
  if (left < right) return std::strong_ordering::less;
  return left > right ? std::strong_ordering::greater : std::strong_ordering::equal;
}

Decimal operator+(const Decimal& a, const Decimal& b) {
  const auto decimals = std::max(a.decimals, b.decimals);
  return from_wide(scaled(a, decimals) + scaled(b, decimals), decimals);
}

Decimal operator-(const Decimal& a, const Decimal& b) {
  const auto decimals = std::max(a.decimals, b.decimals);
  return from_wide(scaled(a, decimals) - scaled(b, decimals), decimals);
}

Decimal operator*(const Decimal& a, const Decimal& b) {
  const auto exact = static_cast<std::uint8_t>(a.decimals + b.decimals);
  const Wide product = static_cast<Wide>(a.units) * b.units;
  if (exact <= most_decimals) return from_wide(product, exact);
  return from_wide(divided_half_away(product, power_of_ten(exact - most_decimals)), most_decimals);
}

Decimal absolute(const Decimal& value) { return value.units < 0 ? -value : value; }

Decimal with_decimals(const Decimal& value, std::uint8_t decimals) {
  if (decimals >= value.decimals) return from_wide(scaled(value, decimals), decimals);
  return from_wide(divided_half_away(value.units, power_of_ten(value.decimals - decimals)), decimals);
}

Decimal trimmed(const Decimal& value) {
  Decimal result = value;
  while (result.decimals > 0 && result.units % 10 == 0) {
    result.units /= 10;
    --result.decimals;
  }
  return result;
}

std::optional<Decimal> quotient(const Decimal& a, const Decimal& b, std::uint8_t decimals) {
  if (b.units == 0) return std::nullopt;
  // a / b = (a.units / b.units) × 10^(b.decimals − a.decimals), wanted in units of 10^−decimals
  const int shift = decimals + b.decimals - a.decimals;
  const Wide numerator = static_cast<Wide>(a.units) * power_of_ten(std::max(shift, 0));
  const Wide denominator = static_cast<Wide>(b.units) * power_of_ten(std::max(-shift, 0));
  const Wide result = divided_half_away(numerator, denominator);
  if (!fits(result)) return std::nullopt;
  return Decimal{static_cast<std::int64_t>(result), decimals};
}

std::optional<Decimal> parse_machine_decimal(std::string_view text) {
  auto number = split(text);
  if (!number) return std::nullopt;
  drop_leading_zeros(number->digits);
  round_to_significant(*number);
  if (number->digits.empty()) number->digits = "0";
  while (number->exponent > 0) {
    number->digits += '0';
    --number->exponent;
    if (number->digits.size() > 18) return std::nullopt;
  }
  std::int64_t units = 0;
  std::from_chars(number->digits.data(), number->digits.data() + number->digits.size(), units);
  while (number->exponent < -static_cast<int>(most_decimals)) {
    units = static_cast<std::int64_t>(divided_half_away(units, 10));
    ++number->exponent;
  }
  if (number->negative) units = -units;
  return Decimal{units, static_cast<std::uint8_t>(-number->exponent)};
}

std::string to_machine_text(const Decimal& value) {
  const auto units = static_cast<std::uint64_t>(value.units);
  std::string digits = std::to_string(value.units < 0 ? 0 - units : units);
  if (digits.size() <= value.decimals) digits.insert(0, value.decimals + 1u - digits.size(), '0');
  if (value.decimals > 0) digits.insert(digits.size() - value.decimals, 1, '.');
  return value.units < 0 ? '-' + digits : digits;
}

double to_double(const Decimal& value) {
  return static_cast<double>(value.units) / static_cast<double>(power_of_ten(value.decimals));
}

}  // namespace redovisa
