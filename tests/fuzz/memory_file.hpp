#pragma once

#include <filesystem>
#include <string_view>

/// A file in memory alone with these bytes, for readers that want a path; gone at the end of its life.
class MemoryFile {
 public:
  explicit MemoryFile(std::string_view bytes);
  ~MemoryFile();
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  std::filesystem::path path() const;

 private:
  int descriptor_ = -1;
};
