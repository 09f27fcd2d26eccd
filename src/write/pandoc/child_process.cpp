#include "write/pandoc/child_process.hpp"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <string_view>
#include <sys/wait.h>
#include <unistd.h>

#include "diagnostics/failure.hpp"

namespace redovisa {

namespace {

constexpr std::size_t most_messages = 64 * 1024;
using Clock = std::chrono::steady_clock;

class Descriptor {
 public:
  explicit Descriptor(int number) : number_{number} {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close_now(); }

  int number() const { return number_; }
  bool is_open() const { return number_ >= 0; }
  void close_now() {
    if (is_open()) ::close(number_);
    number_ = -1;
  }

 private:
  int number_;
};

class SpawnActions {
 public:
  explicit SpawnActions(int messages) {
    posix_spawn_file_actions_init(&actions_);
    posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&actions_, messages, STDERR_FILENO);
  }
  SpawnActions(const SpawnActions&) = delete;
  SpawnActions& operator=(const SpawnActions&) = delete;
  ~SpawnActions() { posix_spawn_file_actions_destroy(&actions_); }
  const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_{};
};

/// An own process group, so that the children of the program can be stopped with it.
class SpawnAttributes {
 public:
  SpawnAttributes() {
    posix_spawnattr_init(&attributes_);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETPGROUP);
    posix_spawnattr_setpgroup(&attributes_, 0);
  }
  SpawnAttributes(const SpawnAttributes&) = delete;
  SpawnAttributes& operator=(const SpawnAttributes&) = delete;
  ~SpawnAttributes() { posix_spawnattr_destroy(&attributes_); }
  const posix_spawnattr_t* get() const { return &attributes_; }

 private:
  posix_spawnattr_t attributes_{};
};

std::vector<std::string> environment_with(std::map<std::string, std::string> changes) {
  changes.try_emplace("LC_ALL", "C.UTF-8");
  std::vector<std::string> result;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string_view text{*entry};
    if (!changes.contains(std::string{text.substr(0, text.find('='))})) result.emplace_back(text);
  }
  for (const auto& [name, value] : changes) result.push_back(name + '=' + value);
  return result;
}

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

/// The process id; 0 when the program cannot be started.
pid_t spawn(std::vector<std::string> arguments, const std::map<std::string, std::string>& environment,
            int messages) {
  std::vector<std::string> variables = environment_with(environment);
  const SpawnActions actions{messages};
  const SpawnAttributes attributes;
  pid_t process = 0;
  const int error = posix_spawnp(&process, arguments.front().c_str(), actions.get(), attributes.get(),
                                 pointers_to(arguments).data(), pointers_to(variables).data());
  return error == 0 ? process : 0;
}

/// Waits a short while for messages and keeps them; closes the pipe at its end.
void read_messages(Descriptor& pipe, std::string& messages, int milliseconds) {
  if (!pipe.is_open()) {
    ::poll(nullptr, 0, 1);
    return;
  }
  pollfd waiting{pipe.number(), POLLIN, 0};
  if (::poll(&waiting, 1, milliseconds) <= 0) return;
  std::array<char, 4096> buffer{};
  const ssize_t count = ::read(pipe.number(), buffer.data(), buffer.size());
  if (count > 0 && messages.size() < most_messages)
    messages.append(buffer.data(), static_cast<std::size_t>(count));
  else if (count == 0 || (count < 0 && errno != EINTR))
    pipe.close_now();
}

void kill_group(pid_t process) {
  ::kill(-process, SIGKILL);
  int status = 0;
  while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
  }
}

/// What is left in the pipe after the program's end, without waiting for others that hold it open.
void drain(Descriptor& pipe, std::string& messages) {
  for (auto before = messages.size() + 1; pipe.is_open() && before != messages.size();) {
    before = messages.size();
    read_messages(pipe, messages, 0);
  }
}

ChildOutcome wait_for(pid_t process, Descriptor& pipe, Clock::time_point deadline) {
  ChildOutcome outcome;
  outcome.started = true;
  int status = 0;
  while (::waitpid(process, &status, WNOHANG) == 0) {
    if (Clock::now() >= deadline) {
      kill_group(process);
      outcome.timed_out = true;
      return outcome;
    }
    read_messages(pipe, outcome.messages, 20);
  }
  drain(pipe, outcome.messages);
  if (WIFEXITED(status)) outcome.exit_code = WEXITSTATUS(status);
  return outcome;
}

}  // namespace

ChildOutcome run_child(const std::vector<std::string>& arguments,
                       const std::map<std::string, std::string>& environment, std::chrono::seconds limit) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0)
    throw EnvironmentFailure{
        "Det går inte att starta fler program: systemets gräns för öppna filer är nådd."};
  Descriptor reading{ends[0]};
  Descriptor writing{ends[1]};
  const pid_t process = spawn(arguments, environment, writing.number());
  writing.close_now();
  return process == 0 ? ChildOutcome{} : wait_for(process, reading, Clock::now() + limit);
}

}  // namespace redovisa
