#include "folder_watch.hpp"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <optional>
#include <poll.h>
#include <signal.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <system_error>
#include <unistd.h>

#include "diagnostics/failure.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

constexpr int still_for = 30;      // milliseconds without a change, after which it is told
constexpr int longest_wait = 100;  // milliseconds from the first change, even if there are more
constexpr std::uint32_t wanted_events = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO;

sigset_t signals_to_end() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  return signals;
}

bool is_left_alone(const std::string& name) { return name.starts_with('.') || name.starts_with("~$"); }

fs::path whole(const fs::path& path) {
  std::error_code error;
  const fs::path result = fs::weakly_canonical(path, error);
  return error ? fs::absolute(path) : result;
}

bool is_in(const fs::path& path, const fs::path& folder) {
  const fs::path way = path.lexically_relative(folder);
  return !way.empty() && *way.begin() != "..";
}

}  // namespace

FolderWatch::FolderWatch(const fs::path& left_out) : left_out_{whole(left_out)} {
  const sigset_t signals = signals_to_end();
  events_ = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
  signals_ = ::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
  ::sigprocmask(SIG_BLOCK, &signals, nullptr);
  if (events_ < 0 || signals_ < 0)
    throw EnvironmentFailure{"Det går inte att bevaka fler mappar: systemets gräns (fs.inotify) är nådd."};
}

FolderWatch::~FolderWatch() {
  ::close(events_);
  ::close(signals_);
  const sigset_t signals = signals_to_end();
  ::sigprocmask(SIG_UNBLOCK, &signals, nullptr);
}

void FolderWatch::add(const fs::path& folder, std::size_t name) {
  add_one(folder, name);
  std::error_code error;
  for (fs::recursive_directory_iterator entry{folder, error}, end; !error && entry != end;
       entry.increment(error)) {
    std::error_code unknown;
    const bool entered = entry->is_directory(unknown) && !is_left_alone(entry->path().filename().string()) &&
                         !is_in(whole(entry->path()), left_out_);
    if (entered)
      add_one(entry->path(), name);
    else
      entry.disable_recursion_pending();
  }
}

void FolderWatch::add_one(const fs::path& folder, std::size_t name) {
  const int watch = ::inotify_add_watch(events_, folder.c_str(), wanted_events | IN_ONLYDIR);
  if (watch < 0 && errno == ENOSPC)
    throw EnvironmentFailure{
        "Det går inte att bevaka fler mappar: systemets gräns (fs.inotify.max_user_watches) är nådd."};
  if (watch < 0) return;
  Watched& watched = watched_[watch];
  watched.folder = folder;
  watched.names.insert(name);
}

bool FolderWatch::is_ready(int descriptor, int milliseconds) const {
  std::array<pollfd, 2> waiting{pollfd{descriptor, POLLIN, 0}, pollfd{signals_, POLLIN, 0}};
  ::poll(waiting.data(), waiting.size(), milliseconds);
  return (waiting[0].revents & POLLIN) != 0;
}

/// Or it would end the process as soon as it is no longer held back.
void FolderWatch::take_signal() const {
  signalfd_siginfo about{};
  while (::read(signals_, &about, sizeof about) > 0) {
  }
}

std::set<std::size_t> FolderWatch::wait() {
  using Clock = std::chrono::steady_clock;
  std::set<std::size_t> changed;
  std::optional<Clock::time_point> first;
  while (true) {
    if (is_ready(signals_, 0)) return take_signal(), std::set<std::size_t>{};
    const bool more = is_ready(events_, changed.empty() ? -1 : still_for);
    if (more) read_events(changed);
    if (changed.empty()) continue;
    if (!first) first = Clock::now();
    if (!more || Clock::now() - *first > std::chrono::milliseconds{longest_wait}) return changed;
  }
}

void FolderWatch::read_events(std::set<std::size_t>& changed) {
  alignas(inotify_event) std::array<char, 16 * 1024> buffer{};
  const ssize_t size = ::read(events_, buffer.data(), buffer.size());
  for (ssize_t at = 0; at < size;) {
    inotify_event event{};
    std::memcpy(&event, buffer.data() + at, sizeof event);
    const char* name = buffer.data() + at + sizeof event;
    take(event.wd, event.mask, event.len > 0 ? name : "", changed);
    at += static_cast<ssize_t>(sizeof event + event.len);
  }
}

void FolderWatch::take(int watch, unsigned what, const std::string& file, std::set<std::size_t>& changed) {
  if ((what & IN_Q_OVERFLOW) != 0) {  // more than the system remembers: anything may have changed
    for (const auto& [number, watched] : watched_) changed.insert(watched.names.begin(), watched.names.end());
    return;
  }
  const auto found = watched_.find(watch);
  if (found == watched_.end()) return;
  if ((what & IN_IGNORED) != 0) {
    watched_.erase(found);
    return;
  }
  const Watched watched = found->second;
  const fs::path path = watched.folder / file;
  if (is_left_alone(file) || is_in(whole(path), left_out_)) return;
  const bool is_folder = (what & IN_ISDIR) != 0;
  if ((what & IN_CREATE) != 0 && !is_folder && !fs::is_symlink(path)) return;  // until it has been written
  if (is_folder)
    for (const std::size_t name : watched.names) add(path, name);
  changed.insert(watched.names.begin(), watched.names.end());
}

}  // namespace redovisa
