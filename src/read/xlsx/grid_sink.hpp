#pragma once

#include "read/xlsx/fault_log.hpp"
#include "read/xlsx/odd_cells.hpp"
#include "read/xlsx/sheet_sink.hpp"

namespace redovisa {

/// How many more bytes of cells may be kept in memory.
class GridRoom {
 public:
  explicit GridRoom(std::uint64_t bytes) : bytes_{bytes}, left_{bytes} {}

  /// False with a fault in the log when there is no room for so much.
  bool take(std::uint64_t bytes, FaultLog& log);

  std::uint64_t left() const { return left_; }

 private:
  std::uint64_t bytes_, left_;
};

/// Collects the cells of a sheet in a grid, and ends the reading when there is no more room.
class GridSink final : public SheetSink {
 public:
  GridSink(Grid& grid, GridRoom& room, FaultLog& log) : grid_{&grid}, room_{&room}, log_{&log} {}

  bool cell(const CellView& cell) override;
  bool merged(const CellRange& range) override;

  /// After the last cell: puts them in row-major order. Of two cells in one place the first is kept and the
  /// second told of.
  void finish(Diagnostics& diagnostics);

 private:
  Grid* grid_;
  GridRoom* room_;
  FaultLog* log_;
  bool in_order_ = true;
};

/// Tells that a sheet is hidden and therefore was not read.
void tell_of_hidden(const Grid& grid, Diagnostics& diagnostics);

}  // namespace redovisa
