#pragma once

#include <chrono>
#include <cstddef>
#include <iosfwd>
#include <string>

namespace redovisa {

/// How far the work has come, as one line: "[#####…] 1 234 av 2 600 (47 %), 12 s kvar".
std::string progress_line(std::size_t finished, std::size_t total, std::chrono::duration<double> taken);

/// A line at the bottom of a terminal that tells how far the work has come and how long is left.
class ProgressBar {
 public:
  /// Shows nothing when there are only a few pieces, or when `err` is no terminal.
  ProgressBar(std::ostream& err, std::size_t total);

  /// Takes the line away before something else is written.
  void clear();

  void show(std::size_t finished);

 private:
  using Clock = std::chrono::steady_clock;

  std::ostream& err_;
  std::size_t total_;
  bool shown_;
  bool drawn_ = false;
  Clock::time_point begun_ = Clock::now(), last_{};
};

}  // namespace redovisa
