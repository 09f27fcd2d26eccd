#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/reported.hpp"
#include "view/table.hpp"

namespace redovisa {

/// A figure as a cell that remembers where it was read; a missing figure is shown as nothing reported.
Cell cell_of(const Reported& reported, const std::string& unit = {});

/// As above, with a fixed number of decimals.
Cell cell_of(const Reported& reported, std::uint8_t decimals);

/// A computed number; nullopt is nothing reported.
Cell cell_of(const std::optional<Decimal>& value, std::uint8_t decimals, const std::string& unit = {});

Cell text_cell(std::string text);

/// A count.
Cell count_cell(std::size_t count);

}  // namespace redovisa
