#include "folder_list.hpp"

#include <algorithm>
#include <cstdint>
#include <fmt/format.h>
#include <fstream>
#include <iostream>
#include <set>

#include "diagnostics/failure.hpp"
#include "output_files.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

/// "/a/b" of "a/b/", "a/./b" and "a/c/../b" in the folder "/".
fs::path whole_path(const fs::path& folder) {
  const fs::path whole = fs::absolute(folder).lexically_normal();
  return whole.filename().empty() ? whole.parent_path() : whole;
}

/// The longest path that both begin with.
fs::path common_beginning(const fs::path& a, const fs::path& b) {
  fs::path result;
  auto other = b.begin();
  for (const auto& part : a) {
    if (other == b.end() || *other != part) break;
    result /= part;
    ++other;
  }
  return result;
}

bool have_different_names(const std::vector<fs::path>& paths) {
  std::set<fs::path> names;
  return std::ranges::all_of(paths,
                             [&](const fs::path& path) { return names.insert(folder_name(path)).second; });
}

std::vector<fs::path> folders_in(std::istream& lines) {
  std::vector<fs::path> folders;
  for (std::string line; std::getline(lines, line);) {
    if (line.ends_with('\r')) line.pop_back();
    if (!line.empty() && !line.starts_with('#')) folders.emplace_back(line);
  }
  return folders;
}

/// FNV-1a: the same on every machine.
std::uint64_t hash_of(std::string_view text) {
  constexpr std::uint64_t offset = 14695981039346656037U, prime = 1099511628211U;
  std::uint64_t hash = offset;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * prime;
  return hash;
}

}  // namespace

std::vector<ListedFolder> with_places(const std::vector<fs::path>& folders) {
  std::vector<ListedFolder> result;
  std::vector<fs::path> paths;
  std::set<fs::path> seen;
  for (const auto& folder : folders) {
    fs::path whole = whole_path(folder);
    if (!seen.insert(whole).second) continue;
    paths.push_back(std::move(whole));
    result.push_back({folder, {}});
  }
  const bool by_name = have_different_names(paths);
  fs::path common = paths.empty() ? fs::path{} : paths.front().parent_path();
  for (const auto& path : paths) common = common_beginning(common, path.parent_path());
  for (std::size_t i = 0; i < paths.size(); ++i)
    result[i].place = by_name ? fs::path{folder_name(paths[i])} : paths[i].lexically_relative(common);
  return result;
}

std::vector<fs::path> read_folder_list(const fs::path& file) {
  const bool piped = file == "-";
  std::ifstream opened;
  if (!piped) opened.open(file);
  const auto folders = folders_in(piped ? std::cin : opened);
  if (!piped && (!opened.is_open() || opened.bad()))
    throw EnvironmentFailure(fmt::format("Listan {} kan inte läsas.", file.string()));
  if (folders.empty())
    throw UsageFailure(fmt::format("Listan {} har inga mappar; skriv en mapp på varje rad.", file.string()));
  return folders;
}

std::vector<ListedFolder> share_of(std::vector<ListedFolder> folders, const FolderShare& share) {
  std::erase_if(folders, [&](const ListedFolder& listed) {
    std::string written = listed.folder.lexically_normal().string();
    if (written.size() > 1 && written.ends_with('/')) written.pop_back();
    return hash_of(written) % share.of != share.part - 1;
  });
  return folders;
}

}  // namespace redovisa
