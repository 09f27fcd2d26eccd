#include "input_hash.hpp"

#include <fmt/format.h>
#include <map>

#include "read/folder_files.hpp"
#include "write/sha256.hpp"

namespace redovisa {

std::string input_hash(const std::filesystem::path& folder) {
  std::map<std::string, std::string> sums;  // in the order of the names' bytes
  for (const auto& file : all_files_below(folder))
    sums.emplace(file.generic_string(), hexadecimal(sha256(bytes_of_file(folder / file))));
  std::string list;
  for (const auto& [name, sum] : sums) list += fmt::format("{}  {}\n", sum, name);
  return hexadecimal(sha256(list));
}

}  // namespace redovisa
