#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace redovisa {

/// Writes a file so that it appears whole or not at all: under a temporary name in the same folder, then
/// renamed. An earlier file of that name stays until the new one is whole. Makes the folders that are
/// missing. Throws EnvironmentFailure, saying which file and why, and leaves nothing half-written.
void save_whole(const std::filesystem::path& path, std::string_view bytes);

/// A file to be written, and what it is to hold.
struct NamedBytes {
  std::filesystem::path path;
  std::string_view bytes;
};

/// Writes several files as save_whole does, so that none appears before the bytes of all are on the disk:
/// when it becomes full the earlier files stay as they were. Removes what a killed run left in the same
/// folders. Nothing waits for the disk (fsync): a report can be made again.
void save_all_whole(const std::vector<NamedBytes>& files);

}  // namespace redovisa
