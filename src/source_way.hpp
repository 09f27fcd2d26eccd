#pragma once

#include <filesystem>
#include <string>

namespace redovisa {

/// The way from a report's folder to that of its source material, for links: "../../input/norrtalje". Empty
/// when they have nothing but the root in common: such a way would hold this machine's folders, and no longer
/// hold when the report is moved. The same wherever the program is started.
std::string source_way(const std::filesystem::path& report_folder,
                       const std::filesystem::path& source_folder);

}  // namespace redovisa
