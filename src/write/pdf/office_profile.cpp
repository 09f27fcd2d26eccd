#include "write/pdf/office_profile.hpp"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string_view>
#include <system_error>

namespace redovisa {

namespace {

namespace fs = std::filesystem;

/// Where the program that has the name lies, links followed; empty: nowhere.
fs::path place_of(const std::string& program) {
  std::error_code unknown;
  if (program.find('/') != std::string::npos) return fs::canonical(program, unknown);
  const char* folders = std::getenv("PATH");
  std::istringstream path{folders == nullptr ? "" : folders};
  for (std::string folder; std::getline(path, folder, ':');)
    if (const fs::path place = fs::path{folder} / program; fs::is_regular_file(place, unknown))
      return fs::canonical(place, unknown);
  return {};
}

std::string build_of(const fs::path& program) {
  constexpr std::string_view key = "buildid=";
  std::ifstream versions{program.parent_path() / "versionrc"};
  for (std::string line; std::getline(versions, line);)
    if (line.starts_with(key)) return line.substr(key.size());
  return {};
}

}  // namespace

void prepare_office_profile(const fs::path& profile, const std::string& program) {
  const fs::path place = place_of(program);
  const std::string build = place.empty() ? std::string{} : build_of(place);
  if (build.empty()) return;
  const fs::path extensions = profile / "user" / "extensions";
  std::error_code error;
  fs::create_directories(extensions, error);
  if (!error) std::ofstream{extensions / "buildid"} << build;
}

}  // namespace redovisa
