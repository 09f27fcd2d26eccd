#pragma once

#include <optional>
#include <string_view>

#include "model/ledger.hpp"

namespace redovisa {

/// An amount as a file writes it, and whether it is written in another way than SIE says: a comma, a plus
/// sign, more decimals that are all zero.
struct SieAmount {
  Ore ore = 0;
  bool is_odd = false;
};

/// nullopt when it is no amount in whole öre, or has more than twelve digits of
/// kronor.
std::optional<SieAmount> parse_sie_amount(std::string_view text);

/// YYYYMM, or a date YYYYMMDD whose day exists.
std::optional<LedgerMonth> parse_sie_month(std::string_view text);

/// A fiscal year: 0, -1 … -99.
std::optional<int> parse_sie_year(std::string_view text);

}  // namespace redovisa
