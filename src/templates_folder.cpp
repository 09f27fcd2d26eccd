#include "templates_folder.hpp"

#include <string>
#include <system_error>

#include "diagnostics/failure.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

bool holds_templates(const fs::path& folder) {
  std::error_code error;
  return fs::is_directory(folder / "konventioner", error);
}

}  // namespace

fs::path find_templates_folder(const fs::path& asked_for) {
  if (!asked_for.empty()) {
    if (holds_templates(asked_for)) return asked_for;
    throw EnvironmentFailure("Mappen " + asked_for.string() +
                             " innehåller inga mallar: där saknas konventioner/.");
  }
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error).parent_path();
  for (const fs::path& place : {program / "../share/redovisa/templates", program / "../../templates",
                                program / "../templates", fs::path{"templates"}})
    if (holds_templates(place)) return place.lexically_normal();
  throw EnvironmentFailure("Programmets mallar hittas inte. Ange mappen med --mallkatalog.");
}

}  // namespace redovisa
