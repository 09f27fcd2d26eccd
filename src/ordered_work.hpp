#pragma once

#include <cstddef>
#include <functional>

#include "folder_outcome.hpp"

namespace redovisa {

/// Pieces of work that threads take one after the other, and what is done with what comes of them.
struct OrderedWork {
  std::size_t count = 0;
  unsigned threads = 1;
  std::function<FolderOutcome(std::size_t piece, unsigned thread)> work;  // throws nothing; threads from 0
  std::function<void(std::size_t piece, FolderOutcome&& outcome)> deliver;
};

/// Does all the pieces, and delivers them in order on the calling thread, each as soon as those before it are
/// delivered. Only so many are done ahead of the slowest that memory does not grow with their number.
void do_in_order(const OrderedWork& order);

/// So many threads for `count` pieces when `asked_for` was asked for; 0: one for each processor.
unsigned threads_for(std::size_t count, unsigned asked_for);

}  // namespace redovisa
