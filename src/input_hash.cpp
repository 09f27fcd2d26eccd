#include "input_hash.hpp"

#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <map>
#include <system_error>

#include "diagnostics/failure.hpp"
#include "model/period_order.hpp"
#include "write/sha256.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

bool is_left_out(const fs::path& path) {
  const std::string name = path.filename().string();
  return name.starts_with('.') || name.starts_with("~$");
}

std::string bytes_of(const fs::path& path) {
  std::ifstream file{path, std::ios::binary};
  std::string bytes{std::istreambuf_iterator<char>{file}, {}};
  if (!file) throw EnvironmentFailure(fmt::format("Filen {} kan inte läsas.", path.string()));
  return bytes;
}

/// Adds the checksums of a folder's files by their names from the underlag's folder.
void add_files(const fs::path& folder, const std::string& prefix, std::map<std::string, std::string>& sums) {
  std::error_code error;
  for (fs::directory_iterator entry{folder, error}, end; !error && entry != end; entry.increment(error)) {
    if (is_left_out(entry->path())) continue;
    const std::string name = prefix + entry->path().filename().string();
    std::error_code unknown;
    if (entry->is_directory(unknown) && !entry->is_symlink(unknown))
      add_files(entry->path(), name + '/', sums);
    else if (entry->is_regular_file(unknown))
      sums.emplace(name, hexadecimal(sha256(bytes_of(entry->path()))));
  }
  if (error) throw EnvironmentFailure(fmt::format("Mappen {} kan inte läsas.", folder.string()));
}

}  // namespace

std::vector<std::string> files_left_out(const YearHistory& history, const Period& report, bool is_plan) {
  std::vector<std::string> files;
  for (const PeriodFile& file : history.period_files)
    if (is_plan || ends_after(file.period, report)) files.push_back(file.file);
  return files;
}

std::string input_hash(const fs::path& folder, const std::vector<std::string>& left_out) {
  std::map<std::string, std::string> sums;
  add_files(folder, "", sums);
  for (const auto& file : left_out) sums.erase(fs::path{file}.filename().string());
  std::string list;
  for (const auto& [name, sum] : sums) list += fmt::format("{}  {}\n", sum, name);
  return hexadecimal(sha256(list));
}

}  // namespace redovisa
