#include "write/temporary_folder.hpp"

#include <fmt/format.h>
#include <fstream>
#include <mutex>
#include <optional>
#include <stdlib.h>
#include <system_error>

#include "diagnostics/failure.hpp"
#include "diagnostics/file_bytes.hpp"
#include "write/abandoned_files.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view beginning = "redovisa-";
constexpr const char* memory_disk = "/dev/shm";

bool has_room_in_memory() {
  constexpr std::uintmax_t enough = 64U << 20U;
  std::error_code error;
  const auto space = fs::space(memory_disk, error);
  return !error && space.available >= enough;
}

/// The new folder; nullopt when it cannot be made there.
std::optional<fs::path> made_in(const fs::path& base) {
  std::string name = (base / fmt::format("{}{}-XXXXXX", beginning, process_mark())).string();
  return ::mkdtemp(name.data()) == nullptr ? std::nullopt : std::optional<fs::path>{name};
}

void remove_what_killed_ones_left(const fs::path& base) {
  static std::once_flag of_disk, of_memory;
  std::call_once(base == memory_disk ? of_memory : of_disk, [&] { remove_abandoned(base, beginning); });
}

fs::path make_private_folder(TemporaryFolder::Use use) {
  const bool in_memory = use == TemporaryFolder::Use::small_parts && std::getenv("TMPDIR") == nullptr;
  if (in_memory && has_room_in_memory()) {
    remove_what_killed_ones_left(memory_disk);
    if (const auto made = made_in(memory_disk)) return *made;
  }
  std::error_code error;
  const auto base = fs::temp_directory_path(error);
  if (!error) remove_what_killed_ones_left(base);
  if (const auto made = error ? std::nullopt : made_in(base)) return *made;
  throw EnvironmentFailure{
      fmt::format("Det går inte att skapa en tillfällig katalog i »{}«: kontrollera rättigheter och utrymme, "
                  "eller ange en annan katalog i variabeln TMPDIR.",
                  base.string())};
}

}  // namespace

TemporaryFolder::TemporaryFolder(Use use) : path_{make_private_folder(use)} {}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

void TemporaryFolder::write(const std::filesystem::path& name, const std::string& bytes) const {
  std::error_code error;
  std::filesystem::create_directories((path_ / name).parent_path(), error);
  std::ofstream file{path_ / name, std::ios::binary};
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  file.close();
  if (!file)
    throw EnvironmentFailure{
        fmt::format("Den tillfälliga filen »{}« kunde inte skrivas: kontrollera att disken inte är full.",
                    (path_ / name).string())};
}

std::string TemporaryFolder::read(const std::filesystem::path& name) const {
  auto bytes = file_bytes(path_ / name);
  if (!bytes)
    throw EnvironmentFailure{
        fmt::format("Den tillfälliga filen »{}« kunde inte läsas.", (path_ / name).string())};
  return std::move(*bytes);
}

}  // namespace redovisa
