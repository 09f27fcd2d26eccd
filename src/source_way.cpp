#include "source_way.hpp"

#include <algorithm>
#include <iterator>

namespace redovisa {

namespace fs = std::filesystem;

namespace {

/// Without a slash at the end, which would be a folder of its own.
fs::path whole(const fs::path& folder) {
  const fs::path normal = fs::absolute(folder).lexically_normal();
  return normal.has_filename() ? normal : normal.parent_path();
}

}  // namespace

std::string source_way(const fs::path& report_folder, const fs::path& source_folder) {
  const fs::path from = whole(report_folder), to = whole(source_folder);
  const auto parting = std::ranges::mismatch(from, to).in1;
  if (std::distance(from.begin(), parting) < 2) return {};
  return to.lexically_relative(from).generic_string();
}

}  // namespace redovisa
