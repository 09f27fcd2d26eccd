#include "write/file_batch.hpp"

#include <algorithm>
#include <iterator>
#include <system_error>

#include "write/whole_file.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

/// The folders that a path needs and that are not there, the outermost first.
std::vector<fs::path> missing_folders(const fs::path& path) {
  std::vector<fs::path> missing;
  std::error_code error;
  for (fs::path folder = path.parent_path(); !folder.empty() && !fs::exists(folder, error);
       folder = folder.parent_path())
    missing.push_back(folder);
  std::ranges::reverse(missing);
  return missing;
}

}  // namespace

FileBatch::~FileBatch() {
  if (kept_) return;
  std::error_code stays;  // a folder that another program has put something in
  for (auto path = made_.rbegin(); path != made_.rend(); ++path) fs::remove(*path, stays);
}

void FileBatch::write(const fs::path& name, std::string_view bytes) {
  const fs::path path = folder_ / name;
  std::ranges::move(missing_folders(path), std::back_inserter(made_));
  save_whole(path, bytes);
  made_.push_back(path);
}

}  // namespace redovisa
