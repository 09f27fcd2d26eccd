#include "folder_outcome.hpp"

#include <algorithm>
#include <string_view>

#include "output_files.hpp"

namespace redovisa {

namespace {

/// Gives the lines to `use` until it returns true.
template <class Use>
void each_line(std::string_view text, const Use& use) {
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    if (use(text.substr(0, end))) return;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

}  // namespace

std::size_t written_files(const FolderOutcome& outcome) {
  std::size_t count = 0;
  each_line(outcome.results, [&](std::string_view line) {
    if (line.starts_with(written_mark)) ++count;
    return false;
  });
  return count;
}

std::string first_fault(const FolderOutcome& outcome) {
  std::string first, fault;
  each_line(outcome.messages, [&](std::string_view line) {
    if (first.empty()) first = line;
    const bool is_fault = line.find(": fel: ") != std::string_view::npos || line.starts_with("redovisa: ");
    if (is_fault) fault = line;
    return is_fault;
  });
  return fault.empty() ? first : fault;
}

}  // namespace redovisa
