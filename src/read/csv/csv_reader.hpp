#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "read/grid.hpp"
#include "read/xlsx/grid_sink.hpp"
#include "read/xlsx/read_limits.hpp"

namespace redovisa {

/// The rows of a csv file as a grid named `sheet`: delimiter and character encoding are found out, and a
/// guess is told. Rows are numbered as a spreadsheet program would, a quoted line break within one row. Cells
/// are text, except a number with a decimal point in a file whose columns commas part, TRUE/FALSE and the
/// errors of formulas. nullopt with a diagnostic when the file is over a limit, has NUL in it or a quotation
/// mark that stands wrong. `shown_name` is the file as the user named it; `room` is shared by the files of a
/// folder.
std::optional<Grid> read_csv(const std::filesystem::path& path, const std::string& shown_name,
                             const std::string& sheet, const ReadLimits& limits, GridRoom& room,
                             Diagnostics& diagnostics);

}  // namespace redovisa
