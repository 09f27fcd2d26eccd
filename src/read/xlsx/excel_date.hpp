#pragma once

#include <cstdint>
#include <optional>

#include "model/date.hpp"

namespace redovisa {

/// Which day a workbook counts its dates from.
enum class DateSystem : std::uint8_t { from_1900, from_1904 };

/// The last day that a serial number can mean, 9999-12-31 counted from 1900.
inline constexpr int last_serial = 2'958'465;

/// The day of a serial number, its time of day left out. nullopt before day 1, after the year 9999, and for
/// the 29 February 1900 that Excel believes in.
std::optional<Date> date_of_serial(double serial, DateSystem system);

}  // namespace redovisa
