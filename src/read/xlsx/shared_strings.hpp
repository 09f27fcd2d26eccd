#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/xlsx/package.hpp"

namespace redovisa {

/// The texts that cells refer to by number, all in one piece of memory.
class SharedStrings {
 public:
  /// Reads the part; nullopt with a fault in the log when it is damaged or a text is over the limit.
  static std::optional<SharedStrings> read(Package& package, std::string_view part, const ReadLimits& limits,
                                           FaultLog& log);

  std::size_t size() const { return ends_.size(); }

  /// The text with this number; nullopt when there is none.
  std::optional<std::string_view> at(std::size_t index) const {
    if (index >= ends_.size()) return std::nullopt;
    const std::size_t start = index == 0 ? 0 : ends_[index - 1];
    return std::string_view{texts_}.substr(start, ends_[index] - start);
  }

 private:
  friend class SharedStringsHandler;

  std::string texts_;
  std::vector<std::uint64_t> ends_;  // where each text ends in texts_
};

}  // namespace redovisa
