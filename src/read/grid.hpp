#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>
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

/// A cell's row and column, 1-based.
using CellPlace = std::pair<std::uint32_t, std::uint32_t>;

/// What was understood of a sheet before it is read: nothing for one that is built as the readers want it.
struct SheetShape {
  std::map<CellPlace, CellPlace> origins;     // of cells that were moved: where they stand in the file
  std::map<CellPlace, std::string> headings;  // what a heading means: "Utfall jan–aug 2025" of "Ack utfall"
  std::string unit;                           // that the sheet says of its amounts: "kr"; empty: the table's
  bool accounts = false;                      // the rows are named by accounts
};

/// One sheet as it was written: cells in row-major order, each with its place.
struct Grid {
  SourceRef source;  // Kind::sheet
  std::string name;
  Visibility visibility = Visibility::visible;
  std::vector<GridCell> cells;
  std::vector<CellRange> merged;  // the value of a merged range stands in its first cell only
  SheetShape shape = {};
};

/// Where the cell stands in the file.
inline SourcePosition position_of(const Grid& grid, const GridCell& cell) {
  const auto moved = grid.shape.origins.find({cell.row, cell.column});
  if (moved != grid.shape.origins.end()) return {grid.source, moved->second.first, moved->second.second};
  return {grid.source, cell.row, cell.column};
}

}  // namespace redovisa
