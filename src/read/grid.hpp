#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/date.hpp"

namespace redovisa {

enum class CellKind : std::uint8_t { text, number, date, time, duration, boolean, error, uncomputed };

/// One cell that holds something. Empty cells are not kept.
struct GridCell {
  std::uint32_t row = 0, column = 0;  // 1-based
  CellKind kind = CellKind::text;
  bool formula = false;  // the value is a formula's cached result
  bool hidden = false;   // in a hidden row or column
  std::string text;      // text; error code; "TRUE"/"FALSE"; or the number exactly as the file writes it
  std::string format;    // number format code: "0.0%", "#,##0", empty for General
  Date date{};           // only for CellKind::date
};

enum class Visibility : std::uint8_t { visible, hidden, very_hidden };

/// A rectangle of cells, both corners included.
struct CellRange {
  std::uint32_t first_row = 0, first_column = 0, last_row = 0, last_column = 0;  // 1-based

  friend bool operator==(const CellRange&, const CellRange&) = default;
};

/// One sheet as it was written: cells in row-major order, each with its place.
struct Grid {
  SourceRef source;  // Kind::sheet
  std::string name;
  Visibility visibility = Visibility::visible;
  std::vector<GridCell> cells;
  std::vector<CellRange> merged;  // the value of a merged range stands in its first cell only
};

inline SourcePosition position_of(const Grid& grid, const GridCell& cell) {
  return {grid.source, cell.row, cell.column};
}

}  // namespace redovisa
