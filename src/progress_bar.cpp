#include "progress_bar.hpp"

#include <cmath>
#include <fmt/format.h>
#include <iostream>
#include <ostream>
#include <unistd.h>

namespace redovisa {

namespace {

constexpr std::size_t few = 3;
constexpr std::size_t bar_width = 24;
constexpr auto between = std::chrono::milliseconds{100};
constexpr std::string_view take_line_away = "\r\033[K";

bool is_terminal(const std::ostream& err) { return &err == &std::cerr && ::isatty(STDERR_FILENO) == 1; }

std::string time_left(double seconds) {
  const auto whole = static_cast<long>(std::ceil(seconds));
  constexpr long minute = 60, hour = 60 * minute;
  if (whole >= hour) return fmt::format("{} tim {} min", whole / hour, whole % hour / minute);
  if (whole >= minute) return fmt::format("{} min {} s", whole / minute, whole % minute);
  return fmt::format("{} s", whole);
}

}  // namespace

std::string progress_line(std::size_t finished, std::size_t total, std::chrono::duration<double> taken) {
  const std::size_t filled = total == 0 ? bar_width : finished * bar_width / total;
  std::string line =
      fmt::format("[{}{}] {} av {} ({} %)", std::string(filled, '#'), std::string(bar_width - filled, '.'),
                  finished, total, total == 0 ? 100 : finished * 100 / total);
  if (finished > 0 && finished < total)
    line += fmt::format(", {} kvar", time_left(taken.count() / static_cast<double>(finished) *
                                               static_cast<double>(total - finished)));
  return line;
}

ProgressBar::ProgressBar(std::ostream& err, std::size_t total)
    : err_{err}, total_{total}, shown_{total > few && is_terminal(err)} {}

void ProgressBar::clear() {
  if (drawn_) err_ << take_line_away << std::flush;
  drawn_ = false;
}

void ProgressBar::show(std::size_t finished) {
  const auto now = Clock::now();
  if (!shown_ || finished == total_ || (finished > 1 && now - last_ < between)) return;
  last_ = now;
  err_ << take_line_away << progress_line(finished, total_, now - begun_) << std::flush;
  drawn_ = true;
}

}  // namespace redovisa
