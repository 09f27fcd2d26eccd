#pragma once

#include <compare>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace redovisa {

/// An exact decimal number: `units` × 10^−`decimals`. Money and outcomes are decimals and never go through
/// double for arithmetic. Keeps the number of decimals it was written with ("100,0" is not printed as "100");
/// comparisons are by value, so 7,0 equals 7.
struct Decimal {
  std::int64_t units = 0;
  std::uint8_t decimals = 0;  // 0–9

  friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);
  friend bool operator==(const Decimal& a, const Decimal& b) { return (a <=> b) == 0; }
  friend Decimal operator+(const Decimal& a, const Decimal& b);
  friend Decimal operator-(const Decimal& a, const Decimal& b);
  friend Decimal operator*(const Decimal& a, const Decimal& b);
  Decimal operator-() const { return {-units, decimals}; }
};

/// A whole number: a count, a factor, a year.
constexpr Decimal decimal_of(std::integral auto number) { return {static_cast<std::int64_t>(number)}; }

Decimal absolute(const Decimal& value);

/// Rounded half away from zero, or padded with zeros, to exactly `decimals` decimals.
Decimal with_decimals(const Decimal& value, std::uint8_t decimals);

/// Without trailing zeros after the decimal mark.
Decimal trimmed(const Decimal& value);

/// a / b rounded half away from zero to `decimals` decimals; nullopt when b is zero or the result does not
/// fit.
std::optional<Decimal> quotient(const Decimal& a, const Decimal& b, std::uint8_t decimals);

/// The machine form with a point, as spreadsheets' XML and our own XML write numbers: "-12.50", "5.6E-2".
/// At most 15 significant digits are kept, as in Excel; nullopt when it is not a number or does not fit.
std::optional<Decimal> parse_machine_decimal(std::string_view text);

/// The machine form with a point: "-12.50".
std::string to_machine_text(const Decimal& value);

/// For charts and widths only.
double to_double(const Decimal& value);

}  // namespace redovisa
