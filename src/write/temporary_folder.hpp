#pragma once

#include <filesystem>
#include <string>

namespace redovisa {

/// A private folder (0700) among the system's temporary files, removed with its contents at the end of its
/// life.
class TemporaryFolder {
 public:
  /// Throws EnvironmentFailure when it cannot be made.
  TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder();

  const std::filesystem::path& path() const { return path_; }

  /// Writes a file at a path relative to the folder, making the folders between. Throws EnvironmentFailure.
  void write(const std::filesystem::path& name, const std::string& bytes) const;

  /// The bytes of a file at a path relative to the folder. Throws EnvironmentFailure.
  std::string read(const std::filesystem::path& name) const;

 private:
  std::filesystem::path path_;
};

}  // namespace redovisa
