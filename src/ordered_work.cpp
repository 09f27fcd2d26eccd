#include "ordered_work.hpp"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace redovisa {

namespace {

constexpr std::size_t most_ahead = 16;  // for each thread

/// What the threads share.
class WorkQueue {
 public:
  explicit WorkQueue(const OrderedWork& order)
      : order_{order}, room_{most_ahead * static_cast<std::size_t>(order.threads)} {}

  /// Takes pieces until there are none left.
  void work(unsigned thread) {
    while (const auto piece = take()) {
      auto outcome = order_.work(*piece, thread);
      {
        const std::lock_guard lock{mutex_};
        finished_.emplace(*piece, std::move(outcome));
      }
      changed_.notify_all();
    }
  }

  void deliver_all() {
    for (std::size_t piece = 0; piece < order_.count; ++piece) order_.deliver(piece, wait_for(piece));
  }

  /// Lets the threads end after the pieces that they have begun.
  void stop() {
    {
      const std::lock_guard lock{mutex_};
      next_ = order_.count;
    }
    changed_.notify_all();
  }

 private:
  std::optional<std::size_t> take() {
    std::unique_lock lock{mutex_};
    changed_.wait(lock, [&] { return next_ >= order_.count || next_ < delivered_ + room_; });
    return next_ < order_.count ? std::optional{next_++} : std::nullopt;
  }

  FolderOutcome wait_for(std::size_t piece) {
    std::unique_lock lock{mutex_};
    changed_.wait(lock, [&] { return finished_.contains(piece); });
    auto outcome = std::move(finished_.extract(piece).mapped());
    delivered_ = piece + 1;
    lock.unlock();
    changed_.notify_all();
    return outcome;
  }

  const OrderedWork& order_;
  std::size_t room_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t next_ = 0, delivered_ = 0;
  std::map<std::size_t, FolderOutcome> finished_;
};

}  // namespace

void do_in_order(const OrderedWork& order) {
  if (order.threads < 2) {
    for (std::size_t piece = 0; piece < order.count; ++piece) order.deliver(piece, order.work(piece, 0));
    return;
  }
  WorkQueue queue{order};
  std::vector<std::jthread> threads;
  for (unsigned thread = 0; thread < order.threads; ++thread)
    threads.emplace_back([&queue, thread] { queue.work(thread); });
  try {
    queue.deliver_all();
  } catch (...) {
    queue.stop();
    throw;
  }
}

unsigned threads_for(std::size_t count, unsigned asked_for) {
  const unsigned wanted = asked_for != 0 ? asked_for : std::max(1U, std::thread::hardware_concurrency());
  return static_cast<unsigned>(std::clamp<std::size_t>(count, 1, wanted));
}

}  // namespace redovisa
