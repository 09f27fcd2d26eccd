#pragma once

#include <cstdint>
#include <string_view>

#include "read/xlsx/fault_log.hpp"
#include "read/xlsx/read_limits.hpp"

namespace redovisa {

/// Adds the fault of one text being over the limit; `place` is a part or a cell.
bool refuse_long_text(std::string_view place, std::uint64_t limit, FaultLog& log);

/// What is left of the limits that count over a whole workbook.
class ReadBudget {
 public:
  explicit ReadBudget(const ReadLimits& limits) : limits_{limits} {}

  /// Counts one delivered cell; false with a fault in the log when that is one too many.
  bool spend(std::size_t text_size, FaultLog& log) {
    cells_ += 1;
    text_ += text_size;
    return (cells_ <= limits_.cells && text_ <= limits_.all_text) || refuse(log);
  }

  /// Whether so much more can be delivered, before it is; false with a fault in the log when it cannot.
  bool has_room(std::uint64_t cells, std::uint64_t text, FaultLog& log) const {
    const ReadBudget after{limits_, cells_ + cells, text_ + text};
    return (after.cells_ <= limits_.cells && after.text_ <= limits_.all_text) || after.refuse(log);
  }

  std::uint64_t cell_text() const { return limits_.cell_text; }

 private:
  ReadBudget(const ReadLimits& limits, std::uint64_t cells, std::uint64_t text)
      : limits_{limits}, cells_{cells}, text_{text} {}

  bool refuse(FaultLog& log) const;

  ReadLimits limits_;
  std::uint64_t cells_ = 0;
  std::uint64_t text_ = 0;
};

}  // namespace redovisa
