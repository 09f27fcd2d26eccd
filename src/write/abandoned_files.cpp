#include "write/abandoned_files.hpp"

#include <array>
#include <cerrno>
#include <charconv>
#include <cstdint>
#include <fmt/format.h>
#include <signal.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace redovisa {

namespace {

namespace fs = std::filesystem;

/// A short name of the machine (FNV-1a of its host name), of eight hexadecimal digits.
std::string machine_mark() {
  constexpr std::uint32_t offset = 2166136261U, prime = 16777619U;
  std::array<char, 256> name{};
  ::gethostname(name.data(), name.size() - 1);
  std::uint32_t hash = offset;
  for (const char c : std::string_view{name.data()}) hash = (hash ^ static_cast<unsigned char>(c)) * prime;
  return fmt::format("{:08x}", hash);
}

bool is_of_this_user(const fs::path& path) {
  struct stat about {};
  return ::lstat(path.c_str(), &about) == 0 && about.st_uid == ::geteuid();
}

}  // namespace

std::string process_mark() { return fmt::format("{}-{}", machine_mark(), ::getpid()); }

bool is_abandoned(std::string_view name) {
  const std::string mark = machine_mark() + '-';
  const auto at = name.rfind(mark);
  if (at == std::string_view::npos) return false;
  const std::string_view digits = name.substr(at + mark.size());
  pid_t process = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), process);
  const bool whole = error == std::errc{} && end != digits.data() + digits.size() && *end == '-';
  return whole && process > 0 && ::kill(process, 0) != 0 && errno == ESRCH;
}

void remove_abandoned(const fs::path& folder, std::string_view beginning) {
  std::error_code error;
  for (fs::directory_iterator entry{folder, error}, end; !error && entry != end; entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    std::error_code ignored;
    if (name.starts_with(beginning) && is_abandoned(name) && is_of_this_user(entry->path()))
      fs::remove_all(entry->path(), ignored);
  }
}

}  // namespace redovisa
