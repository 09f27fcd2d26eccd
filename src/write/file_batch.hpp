#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace redovisa {

/// Files of a folder that are written together or not at all: what has been written is removed again, with
/// the folders that were made for it, unless `keep` is called.
class FileBatch {
 public:
  explicit FileBatch(std::filesystem::path folder) : folder_{std::move(folder)} {}
  FileBatch(const FileBatch&) = delete;
  FileBatch& operator=(const FileBatch&) = delete;
  ~FileBatch();

  /// Writes a file whole, at its path from the folder, which no other file is at. Throws EnvironmentFailure.
  void write(const std::filesystem::path& name, std::string_view bytes);

  /// All files are written.
  void keep() { kept_ = true; }

 private:
  std::filesystem::path folder_;
  std::vector<std::filesystem::path> made_;  // files and folders, each after the folder that it is in
  bool kept_ = false;
};

}  // namespace redovisa
