#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace redovisa {

/// Names that begin with a point, and the locks that Excel lays beside a workbook that is open: no files of
/// the user's.
bool is_lock_or_hidden(const std::filesystem::path& path);

/// What lies in a folder and in its folders.
struct FolderFiles {
  std::vector<std::filesystem::path> files;       // from the folder, in order
  std::vector<std::filesystem::path> unreadable;  // folders that cannot be opened, as they are reached
};

/// All files but the hidden and Excel's locks. Links to files are files; links to folders are not followed,
/// so that there is an end to them. Nothing when there is no such folder.
FolderFiles files_below(const std::filesystem::path& folder);

/// The same. Throws EnvironmentFailure when a folder cannot be opened.
std::vector<std::filesystem::path> all_files_below(const std::filesystem::path& folder);

/// Whether what is at the path is in the folder when links are followed, the folder's own included. False
/// when there is nothing at the path.
bool lies_in(const std::filesystem::path& path, const std::filesystem::path& folder);

/// The bytes of a file. Throws EnvironmentFailure when it cannot be read.
std::string bytes_of_file(const std::filesystem::path& path);

}  // namespace redovisa
