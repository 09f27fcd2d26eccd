#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <map>
#include <set>
#include <string>

namespace redovisa {

/// Waits for changes in folders and in all that lies in them, by inotify.
class FolderWatch {
 public:
  /// Nothing in `left_out` counts as a change: it is what the program writes itself. From now on Ctrl-C and
  /// SIGTERM are told by `wait` instead of ending the process. Throws EnvironmentFailure.
  explicit FolderWatch(const std::filesystem::path& left_out);
  FolderWatch(const FolderWatch&) = delete;
  FolderWatch& operator=(const FolderWatch&) = delete;
  ~FolderWatch();

  /// Watches a folder with its folders; `name` is what `wait` calls it. A folder that is not there is passed
  /// over. Throws EnvironmentFailure when the system allows no more.
  void add(const std::filesystem::path& folder, std::size_t name);

  /// The names of the folders in which something changed, as soon as it has been still for a moment. Empty
  /// when the user wants to end. What hidden files and Excel's locks ("~$plan.xlsx") do is no change.
  std::set<std::size_t> wait();

 private:
  struct Watched {
    std::filesystem::path folder;
    std::set<std::size_t> names;
  };

  void add_one(const std::filesystem::path& folder, std::size_t name);
  bool is_ready(int descriptor, int milliseconds) const;
  void take_signal() const;
  void read_events(std::set<std::size_t>& changed);
  void take(int watch, unsigned what, const std::string& file, std::set<std::size_t>& changed);

  std::filesystem::path left_out_;
  int events_ = -1, signals_ = -1;
  std::map<int, Watched> watched_;
};

}  // namespace redovisa
