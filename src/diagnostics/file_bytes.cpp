#include "diagnostics/file_bytes.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace redovisa {

namespace {

/// What the file says of its size; some that are no usual files say nothing.
std::size_t told_size(int descriptor) {
  struct stat about {};
  return ::fstat(descriptor, &about) == 0 && about.st_size > 0 ? static_cast<std::size_t>(about.st_size) : 0;
}

std::optional<std::string> read_all(int descriptor) {
  constexpr std::size_t least_room = 4096;
  std::string bytes(told_size(descriptor) + 1, '\0');  // one more, so that the end is seen at once
  std::size_t size = 0;
  while (true) {
    const auto got = ::read(descriptor, bytes.data() + size, bytes.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return std::nullopt;
    size += static_cast<std::size_t>(got);
    if (got == 0) break;
    if (size == bytes.size()) bytes.resize(std::max(2 * size, least_room));
  }
  bytes.resize(size);
  return bytes;
}

}  // namespace

std::optional<std::string> file_bytes(const std::filesystem::path& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return std::nullopt;
  auto bytes = read_all(descriptor);
  ::close(descriptor);
  return bytes;
}

}  // namespace redovisa
