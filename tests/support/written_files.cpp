#include "support/written_files.hpp"

#include <boost/test/unit_test.hpp>
#include <fstream>
#include <iterator>

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

Files written_files(const std::filesystem::path& folder) {
  Files files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator{folder})
    if (entry.is_regular_file()) files[entry.path().filename().string()] = bytes_of(entry.path());
  return files;
}

void check_same_bytes(const Files& before, const Files& after) {
  for (const auto& [name, bytes] : before) {
    BOOST_REQUIRE_MESSAGE(after.contains(name), name);
    BOOST_TEST((bytes == after.at(name)), name << " is not the same");
  }
}
