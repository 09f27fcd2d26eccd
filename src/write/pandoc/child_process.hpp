#pragma once

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace redovisa {

/// What became of a program that was started.
struct ChildOutcome {
  bool started = false;    // false: the program is not installed or could not be run
  bool timed_out = false;  // it was stopped at the time limit
  int exit_code = -1;      // −1: it never ended by itself
  std::string messages;    // what it wrote to stderr, at most 64 KiB
};

/// Starts a program with an argument vector (no shell; arguments[0] is looked up in PATH) and waits for its
/// end. Its input is empty, its output discarded, its locale C.UTF-8, its environment ours with `environment`
/// on top. At the time limit the program and everything that it started is killed.
ChildOutcome run_child(const std::vector<std::string>& arguments,
                       const std::map<std::string, std::string>& environment, std::chrono::seconds limit);

}  // namespace redovisa
