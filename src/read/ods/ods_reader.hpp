#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "read/grid.hpp"
#include "read/xlsx/grid_sink.hpp"
#include "read/xlsx/read_limits.hpp"

namespace redovisa {

/// All sheets of an OpenDocument spreadsheet (ODF 1.0 to 1.3) as grids, in the order of the tabs, with the
/// same kinds and format codes as of an xlsx workbook. Hidden sheets are listed with their visibility and
/// told of, but not read. nullopt with diagnostics when the file cannot be trusted: then nothing of it is
/// used. `shown_name` is the file as the user named it; `room` is shared by the files of a folder.
std::optional<std::vector<Grid>> read_ods(const std::filesystem::path& path, const std::string& shown_name,
                                          const ReadLimits& limits, GridRoom& room, Diagnostics& diagnostics);

}  // namespace redovisa
