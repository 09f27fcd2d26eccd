#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <tuple>
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

/// Where something stands in a text file.
struct TextPlace {
  std::uint32_t line = 0, column = 0;  // 1-based
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
  SourceRef source;  // Kind::sheet, or Kind::text when the grid was made of a text file
  std::string name;
  Visibility visibility = Visibility::visible;
  std::vector<GridCell> cells;
  std::vector<CellRange> merged;  // the value of a merged range stands in its first cell only
  SheetShape shape = {};
  /// Only of a text file: where its cells stand there, by row and column; column 0 is the row, row 0 the
  /// sheet.
  std::map<CellPlace, TextPlace> places = {};
};

/// The place of a cell, of a row (column 0) or of the sheet (row 0) in the file, as messages name it.
inline SourcePosition position_in(const Grid& grid, std::uint32_t row, std::uint32_t column) {
  if (const auto moved = grid.shape.origins.find({row, column}); moved != grid.shape.origins.end())
    std::tie(row, column) = moved->second;
  if (grid.places.empty()) return {grid.source, row, column};
  for (const auto& wanted : {CellPlace{row, column}, CellPlace{row, 0U}, CellPlace{0U, 0U}})
    if (const auto found = grid.places.find(wanted); found != grid.places.end())
      return {grid.source, found->second.line, found->second.column};
  return {grid.source, 0, 0};
}

/// Where the cell stands in the file.
inline SourcePosition position_of(const Grid& grid, const GridCell& cell) {
  return position_in(grid, cell.row, cell.column);
}

}  // namespace redovisa
