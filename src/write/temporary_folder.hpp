#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace redovisa {

/// A private folder (0700) among the system's temporary files, removed with its contents at the end of its
/// life.
class TemporaryFolder {
 public:
  /// What it is for: `small_parts` that live for a moment are kept in memory where the system has such a disk
  /// (/dev/shm) with room, unless TMPDIR says where temporary files go.
  enum class Use : std::uint8_t { any, small_parts };

  /// Throws EnvironmentFailure when it cannot be made. The first of a process removes what killed ones left.
  explicit TemporaryFolder(Use use = Use::any);
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
