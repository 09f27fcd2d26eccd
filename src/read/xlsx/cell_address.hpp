#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "read/grid.hpp"

namespace redovisa {

/// A cell's place in a sheet, 1-based.
struct CellAddress {
  std::uint32_t row = 0, column = 0;
};

/// A whole number from 1 to `highest`, digits only.
std::optional<std::uint32_t> parse_ordinal(std::string_view text, std::uint32_t highest);

/// Reads "C7"; nullopt for anything else and for a place outside Excel's largest sheet.
std::optional<CellAddress> parse_cell_address(std::string_view text);

/// Reads "B2:D2"; nullopt for anything else.
std::optional<CellRange> parse_cell_range(std::string_view text);

}  // namespace redovisa
