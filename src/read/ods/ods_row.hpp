#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "read/xlsx/read_budget.hpp"
#include "read/xlsx/sheet_sink.hpp"

namespace redovisa {

/// The cells of one row until it is known whole: a row may stand for many, and a cell for many beside it.
class OdsRow {
 public:
  /// Forgets the cells and keeps their memory.
  void clear();

  /// One cell with content that stands `repeats` times side by side from its own place.
  void add(const CellView& cell, std::uint32_t repeats);

  bool empty() const { return cells_.empty(); }

  /// Of all its texts together, in bytes.
  std::size_t text_size() const { return texts_.size(); }

  /// Gives the cells to the sink, for this row and `repeats` − 1 below it. What is over the budget is refused
  /// before anything is given. False when it was, or when the sink ended the reading.
  bool deliver(std::uint32_t row, std::uint32_t repeats, bool hidden, SheetSink& sink, ReadBudget& budget,
               FaultLog& log) const;

 private:
  struct Held {
    CellView view;  // its text is found by the two below
    std::size_t start = 0, size = 0;
    std::uint32_t repeats = 1;
  };

  std::string_view text_of(const Held& cell) const {
    return std::string_view{texts_}.substr(cell.start, cell.size);
  }
  bool deliver_one(std::uint32_t row, bool hidden, SheetSink& sink, ReadBudget& budget, FaultLog& log) const;

  std::vector<Held> cells_;
  std::string texts_;
};

}  // namespace redovisa
