#pragma once

#include "read/xlsx/odd_cells.hpp"
#include "read/xlsx/sheet_sink.hpp"

namespace redovisa {

/// Collects the cells of a sheet in a grid.
class GridSink final : public SheetSink {
 public:
  explicit GridSink(Grid& grid) : grid_{&grid} {}

  bool cell(const CellView& cell) override;
  void merged(const CellRange& range) override { grid_->merged.push_back(range); }

  /// After the last cell: puts them in row-major order. Of two cells in one place the first is kept and the
  /// second told of.
  void finish(Diagnostics& diagnostics);

 private:
  Grid* grid_;
  bool in_order_ = true;
};

}  // namespace redovisa
