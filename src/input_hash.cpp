#include "input_hash.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "model/period_order.hpp"
#include "read/folder_files.hpp"
#include "write/sha256.hpp"

namespace redovisa {

std::vector<std::string> files_left_out(const YearHistory& history, const Period& report, bool is_plan) {
  std::vector<std::string> files;
  for (const PeriodFile& file : history.period_files)
    if (is_plan || ends_after(file.period, report)) files.push_back(file.file);
  return files;
}

namespace {

namespace fs = std::filesystem;

bool is_below(const fs::path& file, const fs::path& folder) {
  return std::mismatch(folder.begin(), folder.end(), file.begin(), file.end()).first == folder.end();
}

}  // namespace

std::string input_hash(const fs::path& folder, const std::vector<std::string>& left_out,
                       const std::vector<fs::path>& other_folders) {
  std::map<std::string, std::string> sums;  // in the order of the names' bytes
  for (const auto& file : all_files_below(folder))
    if (std::ranges::none_of(other_folders, [&](const fs::path& other) { return is_below(file, other); }))
      sums.emplace(file.generic_string(), hexadecimal(sha256(bytes_of_file(folder / file))));
  for (const auto& file : left_out) sums.erase(fs::path{file}.filename().string());
  std::string list;
  for (const auto& [name, sum] : sums) list += fmt::format("{}  {}\n", sum, name);
  return hexadecimal(sha256(list));
}

}  // namespace redovisa
