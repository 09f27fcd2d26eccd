#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "model/decimal.hpp"

namespace redovisa {

enum class UnitKind : std::uint8_t { none, percent, points, money, count, yes_no, rank, date, other };

/// What a unit is, however it is spelt: "mkr" and "Mnkr" are the same, and so are "dgr" and "dagar".
struct UnitMeaning {
  UnitKind kind = UnitKind::none;
  int power = 0;          // of ten, from kronor: tkr 3, mnkr 6
  std::string name = {};  // of other units
  std::string per = {};   // "invånare" in "kr/invånare"
};

UnitMeaning meaning_of_unit(std::string_view unit);

/// The units that are understood when they stand after a number, in lower case, one word each; those that
/// others end with come after them.
std::span<const std::string_view> units_of_numbers();

/// The same amount in another unit: 3,4 mnkr in tkr is 3400. Unchanged when either unit is not told; nullopt
/// when the one cannot be turned into the other.
std::optional<Decimal> converted(const Decimal& value, std::string_view from, std::string_view to);

}  // namespace redovisa
