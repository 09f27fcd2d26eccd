#include "support/golden.hpp"

#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace {

void report_first_difference(const std::string& path, std::istream& wanted, std::istream& produced) {
  std::string want, got;
  for (int line = 1;; ++line) {
    const bool more_wanted = static_cast<bool>(std::getline(wanted, want));
    const bool more_produced = static_cast<bool>(std::getline(produced, got));
    if (!more_wanted && !more_produced) return;
    if (more_wanted == more_produced && want == got) continue;
    BOOST_ERROR(path << ':' << line << "\n  golden: " << (more_wanted ? want : "(end)")
                     << "\n  actual: " << (more_produced ? got : "(end)"));
    return;
  }
}

}  // namespace

void check_golden(const std::string& name, const std::string& actual) {
  const auto path = std::filesystem::path{GOLDEN_DIR} / name;
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream{path, std::ios::binary} << actual;
    return;
  }
  std::ifstream golden{path, std::ios::binary};
  BOOST_REQUIRE_MESSAGE(golden, "no golden file " << path << "; make it with UPDATE_GOLDEN=1");
  std::istringstream produced{actual};
  report_first_difference(path.string(), golden, produced);
}
