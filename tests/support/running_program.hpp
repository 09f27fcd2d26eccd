#pragma once

#include <chrono>
#include <string>
#include <sys/types.h>
#include <vector>

/// The program as a process of its own, in the current folder; killed at the end of its life.
class RunningProgram {
 public:
  /// `arguments` without the program's name; results and messages go to the file `log`.
  RunningProgram(std::vector<std::string> arguments, const std::string& log);
  ~RunningProgram();
  RunningProgram(const RunningProgram&) = delete;
  RunningProgram& operator=(const RunningProgram&) = delete;

  void send(int signal) const;

  /// The exit code; −1 when a signal ended it or it is still going on after the limit.
  int wait(std::chrono::milliseconds limit = std::chrono::seconds{60});

 private:
  pid_t process_ = 0;
};
