#include "read/folder_files.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <system_error>

#include "diagnostics/failure.hpp"
#include "diagnostics/file_bytes.hpp"
#include "diagnostics/readable_name.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

void add_files(const fs::path& folder, const fs::path& place, FolderFiles& found) {
  std::error_code error;
  for (fs::directory_iterator entry{folder, error}, end; !error && entry != end; entry.increment(error)) {
    if (is_lock_or_hidden(entry->path())) continue;
    const fs::path inside = place / entry->path().filename();
    std::error_code unknown;
    if (entry->is_directory(unknown) && !entry->is_symlink(unknown))
      add_files(entry->path(), inside, found);
    else if (entry->is_regular_file(unknown))
      found.files.push_back(inside);
  }
  if (error) found.unreadable.push_back(folder);
}

}  // namespace

bool is_lock_or_hidden(const fs::path& path) {
  const std::string name = path.filename().string();
  return name.starts_with('.') || name.starts_with("~$");
}

FolderFiles files_below(const fs::path& folder) {
  FolderFiles found;
  std::error_code error;
  if (fs::is_directory(folder, error)) add_files(folder, {}, found);
  std::ranges::sort(found.files);
  return found;
}

std::vector<fs::path> all_files_below(const fs::path& folder) {
  FolderFiles found = files_below(folder);
  if (!found.unreadable.empty())
    throw EnvironmentFailure(
        fmt::format("Mappen {} kan inte läsas.", readable_name(found.unreadable.front().string())));
  return std::move(found.files);
}

bool lies_in(const fs::path& path, const fs::path& folder) {
  std::error_code error;
  const fs::path whole_folder = fs::canonical(folder, error);
  const fs::path whole_path = error ? fs::path{} : fs::canonical(path, error);
  if (error) return false;
  const auto [in_folder, in_path] =
      std::mismatch(whole_folder.begin(), whole_folder.end(), whole_path.begin(), whole_path.end());
  return in_folder == whole_folder.end() && in_path != whole_path.end();
}

std::string bytes_of_file(const fs::path& path) {
  auto bytes = file_bytes(path);
  if (!bytes) throw EnvironmentFailure(fmt::format("Filen {} kan inte läsas.", readable_name(path.string())));
  return std::move(*bytes);
}

}  // namespace redovisa
