#include "write/whole_file.hpp"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <fmt/format.h>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include "diagnostics/failure.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& path, int error) {
  const auto why = [error]() -> std::string {
    switch (error) {
      case EACCES:
      case EPERM:
        return "du får inte skriva där";
      case EROFS:
        return "platsen är skrivskyddad";
      case ENOSPC:
      case EDQUOT:
        return "disken är full";
      case ENOTDIR:
      case EEXIST:
        return "en del av sökvägen är en fil och ingen mapp";
      case EISDIR:
        return "där finns redan en mapp med det namnet";
      default:
        return std::generic_category().message(error);
    }
  };
  throw EnvironmentFailure(
      fmt::format("Filen {} kan inte skrivas: {}. Välj en annan mapp med --ut.", path.string(), why()));
}

/// A file under a temporary name; removed unless it is renamed.
class TemporaryFile {
 public:
  explicit TemporaryFile(const fs::path& wanted)
      : wanted_{wanted},
        name_{(wanted.parent_path() / ("." + wanted.filename().string() + ".XXXXXX")).string()} {
    descriptor_ = ::mkostemp(name_.data(), O_CLOEXEC);
    if (descriptor_ < 0) fail(wanted_, errno);
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
    if (!renamed_) ::unlink(name_.c_str());
  }

  void write(std::string_view bytes) {
    while (!bytes.empty()) {
      const auto written = ::write(descriptor_, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) fail(wanted_, errno);
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
  }

  void rename() {
    ::fchmod(descriptor_, 0644);
    const int closed = ::close(descriptor_);
    descriptor_ = -1;
    if (closed != 0 || ::rename(name_.c_str(), wanted_.c_str()) != 0) fail(wanted_, errno);
    renamed_ = true;
  }

 private:
  fs::path wanted_;
  std::string name_;
  int descriptor_ = -1;
  bool renamed_ = false;
};

}  // namespace

void save_whole(const fs::path& path, std::string_view bytes) {
  std::error_code error;
  if (path.has_parent_path()) fs::create_directories(path.parent_path(), error);
  if (error) fail(path, error.value());
  TemporaryFile file{path};
  file.write(bytes);
  file.rename();
}

}  // namespace redovisa
