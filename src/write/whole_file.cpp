#include "write/whole_file.hpp"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <fmt/format.h>
#include <set>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

#include "diagnostics/failure.hpp"
#include "write/abandoned_files.hpp"

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
      case ENOENT:
        return "mappen finns inte och kan inte göras";
      case ENAMETOOLONG:
        return "namnet är för långt";
      case EFBIG:
        return "den blir större än vad systemet tillåter";
      case EIO:
        return "disken svarar inte som den ska";
      case EMFILE:
      case ENFILE:
        return "för många filer är öppna";
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
        name_{
            (wanted.parent_path() / fmt::format(".{}.{}-XXXXXX", wanted.filename().string(), process_mark()))
                .string()} {
    descriptor_ = ::mkostemp(name_.data(), O_CLOEXEC);
    if (descriptor_ < 0) fail(wanted_, errno);
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  TemporaryFile(TemporaryFile&& other) noexcept
      : wanted_{std::move(other.wanted_)},
        name_{std::move(other.name_)},
        descriptor_{std::exchange(other.descriptor_, -1)},
        renamed_{std::exchange(other.renamed_, true)} {}
  TemporaryFile& operator=(TemporaryFile&&) = delete;
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

  /// Only now may some systems tell that there was no room.
  void finish() {
    ::fchmod(descriptor_, 0644);
    if (::close(std::exchange(descriptor_, -1)) != 0) fail(wanted_, errno);
  }

  void rename() {
    if (::rename(name_.c_str(), wanted_.c_str()) != 0) fail(wanted_, errno);
    renamed_ = true;
  }

 private:
  fs::path wanted_;
  std::string name_;
  int descriptor_ = -1;
  bool renamed_ = false;
};

}  // namespace

void save_whole(const fs::path& path, std::string_view bytes) { save_all_whole({{path, bytes}}); }

void save_all_whole(const std::vector<NamedBytes>& files) {
  std::set<fs::path> folders;
  for (const auto& file : files) folders.insert(file.path.parent_path());
  for (const auto& folder : folders) {
    std::error_code error;
    if (!folder.empty()) fs::create_directories(folder, error);
    if (error) fail(files.front().path, error.value());
    remove_abandoned(folder.empty() ? "." : folder, ".");
  }
  std::vector<TemporaryFile> written;
  for (const auto& file : files) {
    written.emplace_back(file.path);
    written.back().write(file.bytes);
    written.back().finish();
  }
  for (auto& file : written) file.rename();
}

}  // namespace redovisa
