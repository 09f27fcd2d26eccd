#include "fuzz/memory_file.hpp"

#include <cstdlib>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

MemoryFile::MemoryFile(std::string_view bytes) : descriptor_{memfd_create("fuzz", MFD_CLOEXEC)} {
  if (descriptor_ < 0) std::abort();
  for (std::string_view left = bytes; !left.empty();) {
    const auto written = write(descriptor_, left.data(), left.size());
    if (written < 0) std::abort();
    left.remove_prefix(static_cast<std::size_t>(written));
  }
}

MemoryFile::~MemoryFile() { close(descriptor_); }

std::filesystem::path MemoryFile::path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }
