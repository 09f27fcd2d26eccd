#pragma once

#include <filesystem>
#include <string_view>

namespace redovisa {

/// Writes a file so that it appears whole or not at all: under a temporary name in the same folder, then
/// renamed. An earlier file of that name stays until the new one is whole. Makes the folders that are
/// missing. Throws EnvironmentFailure, saying which file and why, and leaves nothing half-written.
void save_whole(const std::filesystem::path& path, std::string_view bytes);

}  // namespace redovisa
