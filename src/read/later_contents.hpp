#pragma once

#include <filesystem>
#include <optional>

#include "model/date.hpp"

namespace redovisa {

/// The months that a payroll file (PAXml) is of when all of its schedule is later than the report: to the
/// latest day of it. A correction of an earlier month does not make it that month's. nullopt: some of the
/// schedule is of the report's time, or there is none.
std::optional<Period> payroll_after(const std::filesystem::path& path, const Period& report);

/// The years that a file of Kolada's values is of when all of them are later than the report: of a part of
/// the year that year's too, which are not there before its end. nullopt: some are earlier, or it holds none.
std::optional<Period> key_figures_after(const std::filesystem::path& path, const Period& report);

}  // namespace redovisa
