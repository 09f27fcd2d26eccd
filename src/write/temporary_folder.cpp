#include "write/temporary_folder.hpp"

#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <stdlib.h>
#include <system_error>

#include "diagnostics/failure.hpp"

namespace redovisa {

namespace {

std::filesystem::path make_private_folder() {
  std::error_code error;
  const auto base = std::filesystem::temp_directory_path(error);
  std::string name = (base / "redovisa-XXXXXX").string();
  if (error || ::mkdtemp(name.data()) == nullptr)
    throw EnvironmentFailure{fmt::format(
        "Det går inte att skapa en tillfällig katalog i »{}«: kontrollera rättigheter och utrymme, "
        "eller ange en annan katalog i variabeln TMPDIR.",
        base.string())};
  return name;
}

}  // namespace

TemporaryFolder::TemporaryFolder() : path_{make_private_folder()} {}

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
  std::ifstream file{path_ / name, std::ios::binary};
  std::string bytes{std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
  if (!file)
    throw EnvironmentFailure{
        fmt::format("Den tillfälliga filen »{}« kunde inte läsas.", (path_ / name).string())};
  return bytes;
}

}  // namespace redovisa
