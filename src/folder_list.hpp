#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "batch_settings.hpp"

namespace redovisa {

/// A folder to report on, and where its reports go.
struct ListedFolder {
  std::filesystem::path folder;
  std::filesystem::path place;  // under --ut: "socialnamnden", "kommun-0001/socialnamnden"
};

/// The folders with their places: a folder's own name when all names differ, else the way to each from the
/// folder that they have in common. A folder that stands there twice is taken once.
std::vector<ListedFolder> with_places(const std::vector<std::filesystem::path>& folders);

/// The folders of a list: one on each line, without empty lines and those that begin with #. Throws
/// EnvironmentFailure when the file cannot be read, UsageFailure when it holds no folder.
std::vector<std::filesystem::path> read_folder_list(const std::filesystem::path& file);

/// Those of the folders that belong to the share, in their order: by a hash of the path as it is written, so
/// that a folder belongs to the same part on every machine, whatever other folders there are.
std::vector<ListedFolder> share_of(std::vector<ListedFolder> folders, const FolderShare& share);

}  // namespace redovisa
